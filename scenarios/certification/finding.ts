import type { Verdict } from '../../reports/check.ts';
import type { Consequence } from '../../reports/certification/consequence.ts';
import type { Words } from '../../reports/words.ts';
import type { Evidence } from './evidence.ts';

/** What a check makes of its evidence: a verdict, and what the service did, for people. */
export interface Finding {
  readonly verdict: Verdict;
  readonly saw: Words;
  /** What this leads to, where what was seen shows it. */
  readonly consequence?: Consequence;
}

/** Reads the evidence of one sitting. Pure: passes on what is there, never on what is absent. */
export type Judge = (evidence: Evidence) => Finding;

const finding =
  (verdict: Verdict) =>
  (ja: string, en: string, consequence?: Consequence): Finding => ({
    verdict,
    saw: { ja, en },
    ...(consequence && { consequence }),
  });

/** The service did what it should. */
export const good = finding('passed');

/** The service did what it must not. An assumed rule makes a warning of this. */
export const bad = finding('failed');

/** Page and session disagree, or nothing says what happened: a person has to look. */
export const unclear = finding('review');

/** The journey did not come to where this could be judged. */
export const unreached = finding('not-reached');

/** The question does not arise for this service. */
export const idle = finding('not-applicable');
