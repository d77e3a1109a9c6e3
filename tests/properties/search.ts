import fc from 'fast-check';
import type { Check } from '../../scenarios/check.ts';
import { journeys, type Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import type { Suite } from './suites.ts';

/** What came of playing the schedules of a suite. */
export interface Found {
  /** The shortest journey found that breaks a law, and at which run the first was met. */
  readonly counterexample?: { readonly journey: Journey; readonly run: number };
  /** How many runs brought each law to a verdict. */
  readonly reached: ReadonlyMap<string, number>;
}

/** Plays schedules until a law breaks, which is then shrunk, or until there were enough. */
export async function search(
  suite: Suite,
  laws: ReadonlyMap<string, Check>,
  options: { seed: number; runs: number; defects?: readonly string[]; shrink?: boolean },
): Promise<Found> {
  const reached = new Map([...laws.keys()].map((id) => [id, 0]));
  const property = fc.asyncProperty(journeys(suite, options.defects), async (journey) => {
    const judgements = await playJourney(journey, laws);
    for (const [id, { verdict }] of judgements) {
      if (verdict !== 'not-reached') reached.set(id, (reached.get(id) ?? 0) + 1);
    }
    return brokenIn(judgements).length === 0;
  });
  const { seed, runs: numRuns, shrink = true } = options;
  const result = await fc.check(property, { seed, numRuns, endOnFailure: !shrink });
  if (!result.failed) return { reached };
  if (result.errorInstance instanceof Error) throw result.errorInstance;
  const [journey] = result.counterexample ?? [];
  return { reached, ...(journey && { counterexample: { journey, run: result.numRuns } }) };
}
