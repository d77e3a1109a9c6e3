import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLaws } from '../../scenarios/all-checks.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { readReplay } from '../../scenarios/replay-file.ts';
import { replay } from '../../scenarios/replay.ts';
import { keepCounterexample } from './counterexample.ts';
import { journeys, type Journey } from './journey.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import { shrink } from './shrink.ts';
import { lockout } from './suites.ts';

test('a counterexample is shrunk, told in a tester’s words and fails again when it is replayed', async () => {
  const laws = await findLaws();
  const { counterexample } = await search(journeys(lockout, ['steps-button-swapped']), laws, { seed: 1, runs: 50 });
  if (!counterexample) return expect.fail('expected the swapped button to be found in 50 runs, got nothing');
  const breaks = async (journey: Journey): Promise<boolean> => brokenIn(await playJourney(journey, laws)).length > 0;
  const journey = await shrink(counterexample.journey, breaks);
  expect(journey.steps.map(({ act }) => act).at(-1)).toBe('begins');
  expect(journey.steps.length).toBeLessThan(8);

  const folder = await mkdtemp(join(tmpdir(), 'tegata-'));
  const told = await keepCounterexample('a test', journey, await playJourney(journey, laws), folder);
  expect(told).toContain('サービスのページを開く → ');
  const [, file = ''] = /tegata replay (.*)/.exec(told) ?? [];
  const opened = await openHands('in-process');
  if ('missing' in opened) return expect.fail(opened.missing);
  const again = await replay(readReplay(await readFile(file, 'utf8'), file), opened.hands);
  expect(again.stillFails).toBe(true);
});
