import type { Consequence } from '../../reports/certification/consequence.ts';
import type { Words } from '../../reports/words.ts';
import type { Customer } from './customer.ts';
import type { Judge } from './finding.ts';

/** How sure a rule is; an assumed one can warn, never fail. */
export type Standing = 'official' | 'observed' | 'assumed';

/** The way from the service into the app: by link on one smartphone, or by code and six digits from a PC. */
export type Way = 'same-device' | 'cross-device';

/** What a run covers. Each holds the ones before it. */
export const PROFILES = ['authentication', 'authentication+attributes', 'signing'] as const;

/** One of the profiles. */
export type Profile = (typeof PROFILES)[number];

/** Whom a check is for: those who sign people in, those who have documents signed, or one of the two kinds of these. */
export type Audience = 'sign-in' | 'signing' | 'private' | 'government';

/** Journeys that many checks look at and that are made once. At a service that has documents signed, each is a signing. */
export type SharedJourney = 'one-sign-in' | 'three-sign-ins' | 'cancelled';

/** A lie of the catalogue, with how many seconds it means where it asks for that. */
export type TrialFault = string | { readonly id: string; readonly seconds: number };

/** One check of a service. */
export interface Trial {
  /** What is tried, in a sentence. */
  readonly title: Words;
  /** What the service should do and why, in a sentence or two. */
  readonly expects: Words;
  /** Where the rule is written: the clause. */
  readonly source: string;
  readonly standing: Standing;
  /** The least profile that holds it; `authentication` when absent. */
  readonly profile?: Profile;
  /** Everybody when absent: a service that has documents signed goes the same way as any other. */
  readonly for?: Audience;
  /** `same-device` when absent. Its positive control is an honest sign-in by the same way. */
  readonly way?: Way;
  /** The way of its positive control, where the way itself is what is tried. */
  readonly control?: Way;
  /** Lies that the broker tells in this sitting and in no other: ids of `simulators/broker/faults/`. */
  readonly faults?: readonly TrialFault[];
  /** What the platform operator says wrongly: an id of `simulators/platform-operator/faults/`. */
  readonly operatorFault?: string;
  /** `slow`: overlaps with others in a lane of its own. `alone`: changes what all sittings share, so it runs last and alone. */
  readonly lane?: 'slow' | 'alone';
  /** `alone`: the service keeps nothing of what it is lied to about, so that nothing has to be forgotten by a restart. */
  readonly keepsNothing?: true;
  /** Whose card it is; the plain adult when absent. */
  readonly persona?: string;
  /** A journey that was made anyway: nothing is done for this check alone, and it needs no positive control. */
  readonly watches?: SharedJourney;
  /** What the person does; signs in when absent. */
  readonly steps?: (customer: Customer) => Promise<void>;
  readonly judge: Judge;
  /** What it leads to when this is found, where that is not what most of its family leads to. */
  readonly consequence?: Consequence;
  /** The broken service that this check must fail: an id of `simulators/relying-party/broken/`. */
  readonly defect: string;
  /** Other checks that the same defect cannot but fail, each an id, or a whole family as `FAMILY/*`. */
  readonly alsoFails?: readonly string[];
}

/**
 * Declares a check of a service. To write one, put one file into `scenarios/certification/plan/FAMILY/NAME.ts`; its id
 * is `FAMILY/NAME`, and it is found, not registered:
 *
 * ```ts
 * import { refused } from '../../judges/refused.ts';
 * import { defineTrial } from '../../trial.ts';
 *
 * export default defineTrial({
 *   title: { ja: 'IDトークンの nonce が、送った値と違う。', en: 'The nonce of the ID token is not the one that was sent.' },
 *   expects: { ja: 'ログインさせない。…', en: 'Refuses the sign-in. …' },
 *   source: 'OpenID Connect Core 1.0 §3.1.3.7 (11)',
 *   standing: 'official',
 *   faults: ['id-token-wrong-nonce'],
 *   judge: refused,
 *   defect: 'ignores-nonce',
 * });
 * ```
 *
 * - `judge` is `refused` (the page says no and no session is open), `accepted` (an odd but legal variation that must
 *   still sign the person in) or a function of your own of the evidence. A refusal counts only beside a positive control
 *   of the same way: the engine sees to that, and to the standing.
 * - Without `steps` the person signs in. With steps: `customer.begins()`, `opensApp()`, `approves()`, `returns()`, each
 *   in the browser that `{ in }` names; `customer.looks(name)` keeps a sight for the judge; see `customer.ts`.
 * - What is only read from the requests that the service makes anyway has `watches: 'three-sign-ins'` and no steps.
 * - Each names the `defect` that it must fail: one file in `simulators/relying-party/broken/`. The matrix
 *   (`tests/certification/matrix.test.ts`) plays every check against every such service, and honest ones.
 */
export function defineTrial(trial: Trial): Trial {
  return trial;
}
