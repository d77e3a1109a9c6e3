import { describe, expect, test } from 'vitest';
import { isFlaky } from '../../../reports/outcome.ts';
import { findChecks } from '../../../scenarios/catalogue/all-checks.ts';
import { openHands } from '../../../scenarios/hands/open-hands.ts';
import type { Person } from '../../../scenarios/person.ts';
import { playTwice } from '../../../scenarios/playing/play-twice.ts';
import { readRequirements } from '../../../scenarios/catalogue/requirements.ts';
import { runOne, type RunContext } from '../../../scenarios/playing/run-one.ts';
import { defineScenario } from '../../../scenarios/scenario.ts';

const opened = await openHands('in-process');
const written: string[] = [];
const context: RunContext = {
  seed: '1',
  checks: await findChecks(),
  requirements: await readRequirements(),
  defects: [],
  suffix: '+planted',
  write: async (file) => {
    written.push(file);
    return file;
  },
  elapsed: () => 0,
};

async function play(steps: (person: Person) => Promise<void>, isNew = true) {
  if ('missing' in opened) throw new Error(opened.missing);
  const { hands } = opened;
  const scenario = defineScenario({
    title: { ja: '植えたもの', en: 'Planted' },
    platforms: ['pc'],
    given: 'registered',
    spends: { authentication: 0, cardInfo: 0 },
    steps,
    checks: ['service-signs-in'],
  });
  const casting = { id: 'planted/one', name: 'planted/one@pc', platform: 'pc' as const, scenario };
  return playTwice(
    (once) => runOne(casting, hands, once),
    context,
    () => isNew,
  );
}

const failing = async (person: Person): Promise<void> => {
  await person.opensService({});
  await person.seesPage({ page: 'nowhere' });
};

describe('A scenario that newly fails', () => {
  test('is played once more, and is flaky when that comes to something else', async () => {
    let times = 0;
    const result = await play((person) => (times++ === 0 ? failing(person) : person.signsIn({})));
    expect(result).toMatchObject({
      id: 'planted/one@pc+planted',
      verdict: 'not-reached',
      again: { verdict: 'passed' },
    });
    expect(isFlaky(result)).toBe(true);
    expect(times).toBe(2);
    expect(written.filter((file) => file.startsWith('replays/'))).toEqual(['replays/planted.one_pc+planted.json']);
  });

  test('is not flaky when it fails in the same way again', async () => {
    const result = await play(failing);
    expect(result.again).toEqual({ verdict: 'not-reached', notGreen: ['service-signs-in'] });
    expect(isFlaky(result)).toBe(false);
  });

  test('is played once when its failure is known, or when it passes', async () => {
    expect((await play(failing, false)).again).toBeUndefined();
    expect((await play((person) => person.signsIn({}))).again).toBeUndefined();
  });
});
