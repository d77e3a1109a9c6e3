import type { ScenarioResult } from '../../reports/result.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Casting } from '../catalogue/all.ts';
import { notPlayed } from './not-played.ts';
import { handsOf, runOne, type RunContext } from './run-one.ts';
import type { StageHands } from '../stage.ts';

const ONE_APP = 'A simulated phone below Appium has room for one app; this scenario needs two.';

/** Plays one scenario; when its device is lost on the way, that is what the result says, and nothing of the app. */
export async function playOnDevice(casting: Casting, hands: StageHands, context: RunContext): Promise<ScenarioResult> {
  const names = handsOf(hands);
  if (hands.phones?.app === 'simulated' && casting.scenario.app?.includes('-then-')) {
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: ONE_APP });
  }
  try {
    return await runOne(casting, hands, context);
  } catch (cause) {
    if (!(cause instanceof HarnessError) || cause.code !== 'device-lost') throw cause;
    return notPlayed(casting, names, context, { verdict: 'not-run', reason: cause.message });
  }
}
