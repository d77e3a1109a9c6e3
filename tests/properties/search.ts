import { asyncProperty, check, type Arbitrary } from 'fast-check';
import type { Check } from '../../scenarios/check.ts';
import { tell } from './counterexample.ts';
import type { Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';

/** What came of playing journeys. */
export interface Found {
  /** The first journey that breaks a law, and at which run it was met. */
  readonly counterexample?: { readonly journey: Journey; readonly run: number };
  /** How many runs brought each law to a verdict. */
  readonly reached: ReadonlyMap<string, number>;
}

/** Ends the runs; which law it was is asked when the journey has been shrunk. */
class LawBroken extends Error {
  override readonly name = 'LawBroken';
}

/**
 * Plays journeys until one breaks a law, or until there were enough.
 * @param first the number of the run to begin with; the seed alone decides what is drawn for it
 */
export async function search(
  journeys: Arbitrary<Journey>,
  laws: ReadonlyMap<string, Check>,
  { seed, runs, first = 1 }: { seed: number; runs: number; first?: number },
): Promise<Found> {
  const reached = new Map([...laws.keys()].map((id) => [id, 0]));
  const property = asyncProperty(journeys, async (journey) => {
    const judgements = await playJourney(journey, laws);
    for (const [id, { verdict }] of judgements) {
      if (verdict !== 'not-reached') reached.set(id, (reached.get(id) ?? 0) + 1);
    }
    if (brokenIn(judgements).length > 0) throw new LawBroken();
  });
  const result = await check(property, { seed, numRuns: runs, path: String(first - 1), endOnFailure: true });
  const journey = result.counterexample?.[0];
  if (!journey) return { reached };
  if (result.errorInstance instanceof LawBroken) {
    return { reached, counterexample: { journey, run: first - 1 + result.numRuns } };
  }
  throw new Error(`Failed to play ${tell(journey)}`, { cause: result.errorInstance });
}
