import { oneof, type Arbitrary } from 'fast-check';
import type { Check } from '../../scenarios/check.ts';
import { journeys, type Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import { suites } from './suites.ts';

/** How a defect was found: by which laws, and at which run. */
export interface Catch {
  readonly laws: readonly string[];
  readonly run: number;
}

/** Plays the schedules of all suites with one defect switched on, until a law is broken or there were enough. */
export async function hunt(
  defect: string,
  laws: ReadonlyMap<string, Check>,
  options: { seed: number; runs: number },
): Promise<Catch | undefined> {
  const { counterexample } = await search(ofAnySuite(defect), laws, options);
  if (!counterexample) return undefined;
  const { journey, run } = counterexample;
  return { laws: brokenIn(await playJourney(journey, laws)), run };
}

function ofAnySuite(defect: string): Arbitrary<Journey> {
  return oneof(...suites.map((suite) => journeys(suite, [defect])));
}
