import type { Check } from '../../scenarios/check.ts';
import { journeys } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import type { Suite } from './suites.ts';

/** How a defect was found: by which laws, and at which run of which suite. */
export interface Catch {
  readonly laws: readonly string[];
  readonly suite: string;
  readonly run: number;
  /** How long the hunt took, in real milliseconds: it counts apart from the properties. */
  readonly huntedMs: number;
}

/** Plays a suite with one defect switched on, as every `npm test` plays it without, until a law is broken. */
export async function hunt(defect: string, suite: Suite, laws: ReadonlyMap<string, Check>): Promise<Catch | undefined> {
  const startedMs = performance.now();
  const { counterexample } = await search(journeys(suite, [defect]), laws, { seed: suite.seed, runs: suite.runs });
  if (!counterexample) return undefined;
  const { journey, run } = counterexample;
  const huntedMs = Math.round(performance.now() - startedMs);
  return { laws: brokenIn(await playJourney(journey, laws)), suite: suite.name, run, huntedMs };
}
