import type { EarlierResult, EarlierResults } from './history/earlier-results.ts';
import { isFlaky } from './outcome.ts';
import type { ScenarioResult, Slower, Trend } from './result.ts';
import { columnOf } from './tally.ts';

/** From where a result counts as slower than it used to be: by this factor, and by this much. */
const SLOWER = { factor: 2, byMs: 1_000 };

/** The factor as long as there were fewer passes than this: a single night before may have been a quick one. */
const AT_FIRST = { passes: 3, factor: 4 };

/** The tag of what a new seed makes into something else under the same name: neither fixed nor slower. */
const DRAWN_ANEW = 'sequences';

/** How many results must be held against their past before they say how fast the machine was tonight. */
const ENOUGH_COMPARED = 5;

/** Says how results differ from what the history knows of them. */
export function trendOf(results: readonly ScenarioResult[], { since, results: earlier }: EarlierResults): Trend {
  const failing = results.filter(({ verdict }) => columnOf(verdict) === 'failed');
  const passing = results.filter(({ verdict }) => columnOf(verdict) === 'passed');
  const comparable = passing.filter(({ tags }) => !tags.includes(DRAWN_ANEW));
  const failedBefore = ({ id }: ScenarioResult): boolean => hasFailed(earlier.get(id));
  return {
    ...(since !== undefined && { since }),
    newFailing: idsOf(failing.filter((result) => !failedBefore(result))),
    stillFailing: idsOf(failing.filter(failedBefore)),
    fixed: idsOf(comparable.filter(failedBefore)),
    flaky: idsOf(failing.filter(isFlaky)),
    slower: findSlower(comparable, earlier),
  };
}

/** Whether a result failed when it was last played. */
export function hasFailed(earlier: EarlierResult | undefined): boolean {
  return earlier !== undefined && columnOf(earlier.verdict) === 'failed';
}

function idsOf(results: readonly ScenarioResult[]): string[] {
  return results.map(({ id }) => id);
}

/** A result beside what it took before. */
interface Compared {
  readonly result: ScenarioResult;
  readonly fromMs: number;
  readonly passes: number;
}

/**
 * Finds what became slower by itself. On a busy machine everything takes longer: the same hands show by how much, and only
 * what is slower than that counts.
 */
function findSlower(passing: readonly ScenarioResult[], earlier: EarlierResults['results']): Slower[] {
  const compared = passing.flatMap((result): Compared[] => {
    const { durationsMs = [] } = earlier.get(result.id) ?? {};
    return durationsMs.length === 0 ? [] : [{ result, fromMs: medianOf(durationsMs), passes: durationsMs.length }];
  });
  const handsOf = ({ result: { hands } }: Compared): string => `${hands.browser} ${hands.phone}`;
  const ofHands = new Map<string, Compared[]>();
  for (const one of compared) ofHands.set(handsOf(one), [...(ofHands.get(handsOf(one)) ?? []), one]);
  const slowdowns = new Map([...ofHands].map(([hands, those]) => [hands, slowdownOf(those)]));
  return compared.flatMap((one) => {
    const { result, fromMs, passes } = one;
    const expectedMs = fromMs * (slowdowns.get(handsOf(one)) ?? 1);
    const factor = passes < AT_FIRST.passes ? AT_FIRST.factor : SLOWER.factor;
    const toMs = result.durationMs;
    return toMs >= expectedMs * factor && toMs - expectedMs >= SLOWER.byMs ? [{ id: result.id, fromMs, toMs }] : [];
  });
}

/** How much longer everything took: 1 for a night like those before, and for a quicker one. */
function slowdownOf(compared: readonly Compared[]): number {
  if (compared.length < ENOUGH_COMPARED) return 1;
  return Math.max(1, medianOf(compared.map(({ result, fromMs }) => result.durationMs / Math.max(1, fromMs))));
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
