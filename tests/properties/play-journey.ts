import type { Judgement } from '../../reports/check.ts';
import type { Check } from '../../scenarios/check.ts';
import { openHands } from '../../scenarios/hands/open-hands.ts';
import { play } from '../../scenarios/playing/play.ts';
import type { Journey } from './journey.ts';

const opened = await openHands('in-process');

/** Plays a journey with hands in this process and gives what each law says of it. */
export async function playJourney(
  { setting, steps }: Journey,
  laws: ReadonlyMap<string, Check>,
): Promise<ReadonlyMap<string, Judgement>> {
  if ('missing' in opened) throw new Error(opened.missing);
  const { journal } = await play(
    setting,
    async (person) => {
      for (const { act, with: args } of steps) await person[act](args as never);
    },
    opened.hands,
  );
  return new Map([...laws].map(([id, law]) => [id, law.judge(journal)]));
}

/** The laws that were broken. */
export function brokenIn(judgements: ReadonlyMap<string, Judgement>): string[] {
  return [...judgements].filter(([, { verdict }]) => verdict === 'failed').map(([id]) => id);
}
