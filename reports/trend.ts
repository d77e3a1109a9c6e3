import type { EarlierResult, EarlierResults } from './history/earlier-results.ts';
import { isFlaky } from './outcome.ts';
import type { ScenarioResult, Slower, Trend } from './result.ts';
import { columnOf } from './tally.ts';

/** From where a result counts as slower than it used to be: by this factor, and by this much. */
const SLOWER = { factor: 2, byMs: 500 };

/** How many passes there must have been before anything is called slower. */
const ENOUGH_PASSES = 1;

/** Says how results differ from what the history knows of them. */
export function trendOf(results: readonly ScenarioResult[], { since, results: earlier }: EarlierResults): Trend {
  const failing = results.filter(({ verdict }) => columnOf(verdict) === 'failed');
  const passing = results.filter(({ verdict }) => columnOf(verdict) === 'passed');
  const failedBefore = ({ id }: ScenarioResult): boolean => hasFailed(earlier.get(id));
  return {
    ...(since !== undefined && { since }),
    newFailing: idsOf(failing.filter((result) => !failedBefore(result))),
    stillFailing: idsOf(failing.filter(failedBefore)),
    fixed: idsOf(passing.filter(failedBefore)),
    flaky: idsOf(failing.filter(isFlaky)),
    slower: passing.flatMap((result) => slowerThan(result, earlier.get(result.id)?.durationsMs ?? [])),
  };
}

/** Whether a result failed when it was last played. */
export function hasFailed(earlier: EarlierResult | undefined): boolean {
  return earlier !== undefined && columnOf(earlier.verdict) === 'failed';
}

function idsOf(results: readonly ScenarioResult[]): string[] {
  return results.map(({ id }) => id);
}

function slowerThan({ id, durationMs: toMs }: ScenarioResult, durationsMs: readonly number[]): Slower[] {
  if (durationsMs.length < ENOUGH_PASSES) return [];
  const fromMs = [...durationsMs].sort((one, other) => one - other)[Math.floor(durationsMs.length / 2)] ?? 0;
  return toMs >= fromMs * SLOWER.factor && toMs - fromMs >= SLOWER.byMs ? [{ id, fromMs, toMs }] : [];
}
