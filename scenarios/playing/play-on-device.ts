import type { ScenarioResult } from '../../reports/result.ts';
import { HarnessError, type HarnessErrorCode } from '../../simulators/world/harness-error.ts';
import type { Casting } from '../catalogue/all.ts';
import { playAgainWhenLost } from './play-again-when-lost.ts';
import { notPlayed } from './not-played.ts';
import { handsOf, runOne, settingOf, type RunContext } from './run-one.ts';
import type { StageHands } from '../stage.ts';
import { whyNotApplicable } from './why-not-applicable.ts';

/** What ends a scenario and says nothing of the app. */
const NOT_OF_THE_APP: ReadonlySet<HarnessErrorCode> = new Set<HarnessErrorCode>([
  'device-lost',
  'nobody-presented',
  'hands-engine-missing',
]);

/** Plays one scenario; when its device is lost on the way, that is what the result says, and nothing of the app. */
export async function playOnDevice(casting: Casting, hands: StageHands, context: RunContext): Promise<ScenarioResult> {
  const reason = whyNotApplicable(casting, hands.phones, settingOf(casting, context));
  if (reason !== undefined) {
    return notPlayed(casting, handsOf(hands, casting.platform), context, { verdict: 'not-applicable', reason });
  }
  try {
    const lab = hands.phones;
    let renewIfLost: (() => Promise<boolean>) | undefined;
    const play = async (): Promise<ScenarioResult> => {
      renewIfLost = await lab?.noteServers?.();
      return runOne(casting, hands, context);
    };
    return await playAgainWhenLost(async () => (await renewIfLost?.()) ?? false, play);
  } catch (cause) {
    if (!(cause instanceof HarnessError) || !NOT_OF_THE_APP.has(cause.code)) throw cause;
    const names = handsOf(hands, casting.platform);
    return notPlayed(casting, names, context, { verdict: 'not-run', reason: cause.message });
  }
}
