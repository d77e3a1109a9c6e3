import { outcomeOf } from '../outcome.ts';
import type { RunResult } from '../result.ts';
import type { History } from './with-history.ts';

/** How many runs are kept: more than a year of nights. */
const KEPT_RUNS = 400;

/** The id of a run in the history: the same run, recorded again, takes its own place. */
export function runIdOf({ startedAt, seed }: Pick<RunResult, 'startedAt' | 'seed'>): string {
  return `${startedAt} ${seed}`;
}

/** Writes a run down: what it came to, how long it took, its seeds, and the versions under test. */
export function recordRun(history: History, run: RunResult): void {
  const id = runIdOf(run);
  const { startedAt, seed, plan, version, durationMs, totals } = run;
  history.run('DELETE FROM runs WHERE id = ?', [id]);
  history.run('INSERT INTO runs VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    id,
    startedAt,
    seed,
    plan?.tier ?? '',
    version,
    durationMs,
    totals.passed,
    totals.failed,
    totals.skipped,
  ]);
  const number = history.all('SELECT run FROM runs WHERE id = ?', [id])[0]?.['run'] ?? null;
  for (const [name, under] of Object.entries(run.versions)) {
    history.run('INSERT INTO versions VALUES (?, ?, ?)', [number, name, under]);
  }
  for (const result of run.results) {
    const { verdict, notGreen } = outcomeOf(result);
    const { id, again, durationMs, seed } = result;
    history.run('INSERT INTO results VALUES (?, ?, ?, ?, ?, ?, ?)', [
      id,
      number,
      verdict,
      again?.verdict ?? null,
      durationMs,
      seed,
      notGreen.join(' '),
    ]);
  }
  history.run('DELETE FROM runs WHERE run NOT IN (SELECT run FROM runs ORDER BY started_at DESC, run DESC LIMIT ?)', [
    KEPT_RUNS,
  ]);
}
