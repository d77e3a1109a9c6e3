import type { CheckRecord, Verdict } from './check.ts';
import type { ScenarioResult, Totals } from './result.ts';

/** One of the three columns that a run is summed up in. */
export type Column = keyof Totals;

/** From worst to best. A check that does not apply takes nothing from one that passed. */
const WORST_FIRST: readonly Verdict[] = [
  'failed',
  'not-reached',
  'warning',
  'review',
  'not-run',
  'passed',
  'not-applicable',
];

/** Nothing but `passed` is green: a warning, a review and a journey cut short count as failed, and say so by name. */
const COLUMNS: Readonly<Record<Verdict, Column>> = {
  passed: 'passed',
  failed: 'failed',
  warning: 'failed',
  review: 'failed',
  'not-reached': 'failed',
  'not-run': 'skipped',
  'not-applicable': 'skipped',
};

/** The verdict of a scenario: the worst of its checks. Without any check nothing was proven: `not-reached`. */
export function verdictOf(checks: readonly Pick<CheckRecord, 'verdict'>[]): Verdict {
  return WORST_FIRST.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'not-reached';
}

/** The column in which a verdict is counted. */
export function columnOf(verdict: Verdict): Column {
  return COLUMNS[verdict];
}

/** Counts results by column. */
export function tally(results: readonly Pick<ScenarioResult, 'verdict'>[]): Totals {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { verdict } of results) totals[columnOf(verdict)]++;
  return totals;
}

/** The line that closes a run, `N passed, N failed`, with `, N skipped` only where some were. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
