import type { Words } from './words.ts';

/** Every way a check can end. Nothing but `passed` is green. */
export const VERDICTS = ['passed', 'failed', 'warning', 'review', 'not-reached', 'not-run', 'not-applicable'] as const;

/** How one check ended. */
export type Verdict = (typeof VERDICTS)[number];

/** Whether a check found nothing amiss: it passed, or there was nothing for it to judge. */
export function isGreen({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'passed' || verdict === 'not-applicable';
}

/** What a check says after reading a journal: pure data, without the check's own name. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What should have been seen, for people. */
  readonly expected?: string;
  /** What was seen instead. */
  readonly actual?: unknown;
  /** Why a check could not be judged or does not apply. */
  readonly reason?: string;
}

/** One check's record in a result: every verdict, report and exit code is made of these. */
export interface CheckRecord extends Judgement {
  /** Same id whether it passes or fails. */
  readonly id: string;
  /** The requirement row this check proves. */
  readonly requirement: string;
  /** What it proves, in a sentence. */
  readonly summary: Words;
}
