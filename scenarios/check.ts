import type { Judgement } from '../reports/check.ts';
import type { Words } from '../reports/result.ts';
import type { JournalEntry } from '../simulators/world/journal.ts';

/** Everything that was observed, in order. */
export type JournalSeen = readonly JournalEntry[];

/** One thing to be proven. Its id is its file's name; its requirement is the row that names it. */
export interface Check {
  readonly summary: Words;
  /** Pure: reads the journal, never drives. Passes on evidence; an empty journal never passes. */
  readonly judge: (journal: JournalSeen) => Judgement;
}

/** Declares the check of a file in `scenarios/checks/` or `scenarios/laws/`. */
export function defineCheck(check: Check): Check {
  return check;
}

/** The check saw what it wanted to see. */
export const passed: Judgement = { verdict: 'passed' };

/** The check saw something else. */
export function failed(expected: string, actual: unknown): Judgement {
  return { verdict: 'failed', expected, actual };
}

/** The journey never came to where the check could be judged. */
export function notReached(reason: string): Judgement {
  return { verdict: 'not-reached', reason };
}
