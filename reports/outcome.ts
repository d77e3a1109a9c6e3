import { isGreen } from './check.ts';
import type { Outcome, ScenarioResult } from './result.ts';

/** How a result stands, in short. */
export function outcomeOf({ verdict, checks }: Pick<ScenarioResult, 'verdict' | 'checks'>): Outcome {
  const notGreen = checks.filter((check) => !isGreen(check));
  return { verdict, notGreen: notGreen.map(({ id }) => id) };
}

/** Whether a result came to something else when it was played again with its seed. */
export function isFlaky(result: Pick<ScenarioResult, 'verdict' | 'checks' | 'again'>): boolean {
  const { again } = result;
  if (!again) return false;
  const { verdict, notGreen } = outcomeOf(result);
  return again.verdict !== verdict || again.notGreen.join() !== notGreen.join();
}
