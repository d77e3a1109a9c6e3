import { VERDICTS, type Verdict } from '../check.ts';
import type { RunResult } from '../result.ts';
import { columnOf } from '../tally.ts';
import { runIdOf } from './record-run.ts';
import type { History } from './with-history.ts';

/** What the history knows of results before a run. */
export interface EarlierResults {
  /** When the last run before began. */
  readonly since?: string;
  /** By id of result. */
  readonly results: ReadonlyMap<string, EarlierResult>;
}

/** What became of one result when it was last played, and how long it took when it passed. */
export interface EarlierResult {
  readonly verdict: Verdict;
  /** Whether the very last run played it; one may have been left out for time. */
  readonly inLastRun: boolean;
  /** Of its last passes, the newest first. */
  readonly durationsMs: readonly number[];
}

/** How many passes decide what a result usually takes. */
const LAST_PASSES = 5;

/** How many runs are looked back through. */
const LOOKED_AT = 50;

/** What is known of results before this run; of a result that was skipped, the time before that is asked. */
export function earlierResults(
  history: History,
  { startedAt, seed }: Pick<RunResult, 'startedAt' | 'seed'>,
): EarlierResults {
  const before = history.all(
    'SELECT run, started_at FROM runs WHERE started_at <= ? AND id <> ? ORDER BY started_at DESC, run DESC LIMIT ?',
    [startedAt, runIdOf({ startedAt, seed }), LOOKED_AT],
  );
  const results = new Map<string, EarlierResult & { durationsMs: number[] }>();
  for (const { run } of before) {
    const rows = history.all('SELECT result, verdict, duration_ms FROM results WHERE run = ?', [run ?? null]);
    for (const row of rows) {
      const verdict = VERDICTS.find((known) => known === row['verdict']) ?? 'not-run';
      if (columnOf(verdict) === 'skipped') continue;
      const id = String(row['result']);
      const known = results.get(id) ?? { verdict, inLastRun: run === before[0]?.['run'], durationsMs: [] };
      results.set(id, known);
      if (verdict === 'passed' && known.durationsMs.length < LAST_PASSES) {
        known.durationsMs.push(Number(row['duration_ms']));
      }
    }
  }
  const last = before[0]?.['started_at'];
  return { ...(last != null && { since: String(last) }), results };
}
