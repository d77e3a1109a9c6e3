import { expect } from 'vitest';
import { findLaws } from '../../scenarios/catalogue/all-checks.ts';
import { keepCounterexample } from './counterexample.ts';
import { journeys, type Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import { shrink } from './shrink.ts';
import type { Suite } from './suites.ts';

/**
 * Plays a suite: no law may break, and none may never have been judged. `TEGATA_SEED`, `TEGATA_FIRST_RUN` and
 * `TEGATA_RUNS` are nightly's.
 */
export async function holdLaws(suite: Suite): Promise<void> {
  const laws = await findLaws();
  const seed = wholeNumber('TEGATA_SEED') ?? suite.seed;
  const runs = wholeNumber('TEGATA_RUNS') ?? suite.runs;
  const first = wholeNumber('TEGATA_FIRST_RUN') ?? 1;
  const { counterexample, reached } = await search(journeys(suite), laws, { seed, runs, first });
  const counts = [...reached].map(([law, count]) => `  ${law}: ${count}`).join('\n');
  console.log(
    `${suite.name}: TEGATA_SEED=${seed}, runs ${first} to ${first + runs - 1}; in how many each law was judged:\n${counts}`,
  );
  if (counterexample) {
    const breaks = async (journey: Journey): Promise<boolean> => brokenIn(await playJourney(journey, laws)).length > 0;
    const journey = await shrink(counterexample.journey, breaks);
    const told = await keepCounterexample(suite.name, journey, await playJourney(journey, laws));
    expect.fail(`Run ${counterexample.run} of TEGATA_SEED=${seed} breaks a law.\n${told}`);
  }
  const unreached = [...reached].filter(([law, count]) => count === 0 && !suite.beyond.includes(law));
  expect(unreached).toEqual([]);
}

function wholeNumber(variable: string): number | undefined {
  const value = process.env[variable];
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Error(`Failed to read ${variable}: expected a whole number of at most nine digits, got “${value}”.`);
}
