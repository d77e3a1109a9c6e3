import { outcomeOf } from '../../reports/outcome.ts';
import type { ScenarioResult } from '../../reports/result.ts';
import { columnOf } from '../../reports/tally.ts';
import type { RunContext } from './run-one.ts';
import { writeNothing } from './write-below.ts';

/**
 * Plays something, and once more with the same seed when it newly fails: a second time that comes to something else
 * shows that chance is in it. What the first time left behind stays.
 * @param play plays it once
 * @param isNew whether a failure with this id is new; nothing is played twice when absent
 */
export async function playTwice<C extends Pick<RunContext, 'write'>>(
  play: (context: C) => Promise<ScenarioResult>,
  context: C,
  isNew: ((id: string) => boolean) | undefined,
): Promise<ScenarioResult> {
  const result = await play(context);
  if (columnOf(result.verdict) !== 'failed' || !isNew?.(result.id)) return result;
  const again = await play({ ...context, write: writeNothing });
  return { ...result, again: outcomeOf(again) };
}
