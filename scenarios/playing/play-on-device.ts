import type { ScenarioResult } from '../../reports/result.ts';
import { HarnessError, type HarnessErrorCode } from '../../simulators/world/harness-error.ts';
import type { Casting } from '../catalogue/all.ts';
import { playAgainWhenLost } from './play-again-when-lost.ts';
import { notPlayed } from './not-played.ts';
import { handsOf, runOne, type RunContext } from './run-one.ts';
import { isCrossDevice } from '../platforms.ts';
import type { StageHands } from '../stage.ts';

const ONE_APP = 'A simulated phone below Appium has room for one app; this scenario needs two.';
const IPHONE_ONLY = 'No Android phone asks about Face ID.';
const ONE_BROWSER = 'A phone’s own browser is one; this scenario comes back in another.';
const NO_DESKTOP_VIEW = 'No driver asks a phone’s own browser for the desktop view.';
const COSTS_TRIES = 'It would cost a real card tries of its PINs.';

/** What ends a scenario and says nothing of the app. */
const NOT_OF_THE_APP: ReadonlySet<HarnessErrorCode> = new Set<HarnessErrorCode>([
  'device-lost',
  'nobody-presented',
  'hands-engine-missing',
]);

/** Plays one scenario; when its device is lost on the way, that is what the result says, and nothing of the app. */
export async function playOnDevice(casting: Casting, hands: StageHands, context: RunContext): Promise<ScenarioResult> {
  const inOwnBrowser = hands.phones?.browser !== undefined && !isCrossDevice(casting.platform);
  const names = handsOf(hands, casting.platform);
  if (hands.phones?.app === 'simulated' && casting.scenario.app?.includes('-then-')) {
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: ONE_APP });
  }
  if (hands.phones?.platform === 'android' && casting.scenario.phone?.['faceIdRefused']) {
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: IPHONE_ONLY });
  }
  if (hands.phones?.app === 'real-app' && costsTries(casting)) {
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: COSTS_TRIES });
  }
  if (inOwnBrowser && casting.scenario.returnsIn !== undefined) {
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: ONE_BROWSER });
  }
  if (inOwnBrowser && casting.scenario.view === 'desktop') {
    return notPlayed(casting, names, context, { verdict: 'not-applicable', reason: NO_DESKTOP_VIEW });
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
    return notPlayed(casting, names, context, { verdict: 'not-run', reason: cause.message });
  }
}

/** Whether a scenario costs a card tries of its PINs. */
export function costsTries({ scenario }: Casting): boolean {
  return Object.values(scenario.spends).some((tries) => tries > 0);
}
