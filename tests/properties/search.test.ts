import { expect, test } from 'vitest';
import { findLaws } from '../../scenarios/catalogue/all-checks.ts';
import { tell } from './counterexample.ts';
import { journeys } from './journey.ts';
import { search } from './search.ts';
import { pairing } from './suites.ts';

test('a run is the same whether those before it were played or not', async () => {
  const drawn = async (which: { first?: number; runs: number }): Promise<string[]> => {
    const seen: string[] = [];
    const noted = journeys(pairing).map((journey) => {
      seen.push(`${journey.setting.seed} ${tell(journey)}`);
      return journey;
    });
    await search(noted, new Map(), { seed: 7, ...which });
    return seen;
  };
  const whole = await drawn({ runs: 9 });
  expect(new Set(whole).size).toBe(9);
  expect(await drawn({ first: 5, runs: 3 })).toEqual(whole.slice(4, 7));
});

test('a run that breaks a law is told by its number, also when the search began there', async () => {
  const laws = await findLaws();
  const broken = journeys(pairing, ['code-lives-31-s']);
  const { counterexample } = await search(broken, laws, { seed: pairing.seed, runs: pairing.runs });
  const run = counterexample?.run ?? 0;
  expect(run).toBeGreaterThan(1);
  const again = await search(broken, laws, { seed: pairing.seed, first: run, runs: 1 });
  expect(again.counterexample).toEqual(counterexample);
});
