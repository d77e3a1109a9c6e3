import type { Weights } from '../../scenarios/model/schedule.ts';
import type { Start } from '../../scenarios/model/model.ts';
import { seeds } from './seeds.ts';

/** One weighting of the same machinery. */
export interface Suite {
  readonly name: string;
  readonly seed: number;
  readonly weights: Weights;
  /** Whether the apps are registered already; they are when absent. */
  readonly given?: NonNullable<Start['given']>;
  /** How many schedules it plays unless told otherwise; `USUAL_RUNS` when absent. */
  readonly runs?: number;
  /** The most acts in one schedule. */
  readonly longest: number;
}

/** How many schedules each suite plays unless told otherwise. */
export const USUAL_RUNS = 2_000;

/** Codes, numbers, tabs, phones and time. */
export const pairing: Suite = {
  name: 'pairing and timeouts',
  seed: seeds['pairing and timeouts'],
  weights: {
    onward: 24,
    edge: 6,
    wait: 2,
    number: 3,
    code: 6,
    page: 4,
    tab: 2,
    phone: 3,
    network: 2,
    leave: 1,
    card: 1,
  },
  longest: 40,
};

/** Wrong PINs, slipping cards, and the lock at the end. */
export const lockout: Suite = {
  name: 'PIN lockout',
  seed: seeds['PIN lockout'],
  weights: { onward: 26, pin: 9, card: 4, code: 1, page: 1, phone: 1, leave: 1, wait: 1, tab: 1 },
  longest: 40,
};

/** Allowing, refusing and everything that can come between a consent and its code. */
export const consent: Suite = {
  name: 'consent',
  seed: seeds.consent,
  weights: { onward: 40, edge: 4, wait: 2, pin: 1, card: 1, leave: 3, code: 4, page: 2, tab: 2, phone: 2, network: 2 },
  longest: 40,
};

/** From an app that is not registered to a sign-in. */
export const registering: Suite = {
  name: 'registration',
  seed: seeds.registration,
  weights: { onward: 44, edge: 3, wait: 1, pin: 3, card: 3, leave: 3, code: 2, page: 1, phone: 2, network: 2, tab: 1 },
  longest: 60,
  given: 'fresh',
  // Its journeys are twice as long, and half of each is a sign-in as the others have it.
  runs: 500,
};

/** All suites. */
export const suites: readonly Suite[] = [pairing, lockout, consent, registering];
