import type { Weights } from '../../scenarios/model/schedule.ts';
import type { Start } from '../../scenarios/model/model.ts';
import type { ServiceName } from '../../scenarios/scenario.ts';
import { seeds } from './seeds.ts';

/** One weighting of the same machinery. */
export interface Suite {
  readonly name: string;
  readonly seed: number;
  /** How many schedules it plays unless told otherwise. */
  readonly runs: number;
  readonly weights: Weights;
  /** Whether the apps are registered already; they are when absent. */
  readonly given?: NonNullable<Start['given']>;
  /** The most acts in one schedule. */
  readonly longest: number;
  readonly services: readonly ServiceName[];
  /** Laws that cannot be judged where nobody does what they speak of. */
  readonly beyond: readonly string[];
}

/** Suites in which people sign in. */
const signIns = {
  runs: 2_000,
  services: ['club', 'bank', 'shop'],
  beyond: ['signed-only-what-was-consented'],
} as const;

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
  ...signIns,
};

/** Wrong PINs, slipping cards, and the lock at the end. */
export const lockout: Suite = {
  name: 'PIN lockout',
  seed: seeds['PIN lockout'],
  weights: { onward: 26, pin: 9, card: 4, code: 1, page: 1, phone: 1, leave: 1, wait: 1, tab: 1 },
  longest: 40,
  ...signIns,
};

/** Allowing, refusing and everything that can come between a consent and its code. */
export const consent: Suite = {
  name: 'consent',
  seed: seeds.consent,
  weights: { onward: 40, edge: 4, wait: 2, pin: 1, card: 1, leave: 3, code: 4, page: 2, tab: 2, phone: 2, network: 2 },
  longest: 40,
  ...signIns,
};

/**
 * Having a document signed: the password, the card, and what can come between the consent and the signature. Pages, tabs
 * and the network are the same for both and left to the suite of pairing.
 */
export const signing: Suite = {
  name: 'signing',
  seed: seeds.signing,
  // Fewer: each has a document handed in, encrypted, opened and verified.
  runs: 500,
  weights: { onward: 44, pin: 6, card: 4, leave: 2, phone: 2, code: 2, wait: 1 },
  longest: 40,
  services: ['insurer', 'city-hall', 'securities'],
  beyond: [],
};

/** From an app that is not registered to a sign-in. */
export const registering: Suite = {
  name: 'registration',
  seed: seeds.registration,
  weights: { onward: 44, edge: 3, wait: 1, pin: 3, card: 3, leave: 3, code: 2, page: 1, phone: 2, network: 2, tab: 1 },
  longest: 60,
  ...signIns,
  given: 'fresh',
  // Its journeys are twice as long, and half of each is a sign-in as the others have it.
  runs: 500,
};

/** All suites. */
export const suites: readonly Suite[] = [pairing, lockout, consent, signing, registering];
