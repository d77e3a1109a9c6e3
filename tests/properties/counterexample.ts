import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Judgement } from '../../reports/check.ts';
import { actOf } from '../../scenarios/acts/acts.ts';
import { writeReplay } from '../../scenarios/playing/replay-file.ts';
import type { Journey } from './journey.ts';
import { brokenIn } from './play-journey.ts';

const USUAL_FOLDER = join('reports', 'out', 'counterexamples');

/** Writes the replay file of a journey that breaks a law, and says in a tester's words what was done. */
export async function keepCounterexample(
  suite: string,
  { setting, steps }: Pick<Journey, 'setting' | 'steps'>,
  judgements: ReadonlyMap<string, Judgement>,
  folder = USUAL_FOLDER,
): Promise<string> {
  const broken = brokenIn(judgements);
  const file = join(folder, `${[suite, ...broken].join('-').replaceAll(' ', '-')}.json`);
  await mkdir(folder, { recursive: true });
  const replay = {
    setting,
    scenario: `property: ${suite}`,
    hands: { browser: 'in-process', phone: 'virtual' },
    steps,
    // A law that the journey does not come to would be told each time as one more that is not green.
    checks: [...judgements].filter(([, { verdict }]) => verdict !== 'not-reached').map(([id]) => id),
    notGreen: broken,
  };
  await writeFile(file, writeReplay(replay));
  const found = broken.map((id) => {
    const { expected, actual } = judgements.get(id) ?? {};
    return `${id}: expected ${expected}, got ${JSON.stringify(actual)}.`;
  });
  return [...found, tell({ setting, steps }), `tegata replay ${file}`].join('\n');
}

/** A journey in one line: 「pc, shop: サービスのページを開く → …」. */
export function tell({ setting, steps }: Pick<Journey, 'setting' | 'steps'>): string {
  const words = steps.map((step) => actOf(step).words(step.with).ja);
  return `${setting.platform}, ${setting.service}: ${words.join(' → ') || '何もしない'}`;
}
