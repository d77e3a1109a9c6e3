import type { Casting } from '../catalogue/all.ts';
import type { PhoneLab } from '../hands/appium/phone-lab.ts';
import { isCrossDevice } from '../platforms.ts';
import type { Setting } from '../setting.ts';

const ONE_APP = 'A simulated phone below Appium has room for one app; this scenario needs two.';
const IPHONE_ONLY = 'No Android phone asks about Face ID.';
const ONE_BROWSER = 'A phone’s own browser is one; this scenario comes back in another.';
const NO_DESKTOP_VIEW = 'No driver asks a phone’s own browser for the desktop view.';
const COSTS_TRIES = 'It would cost a real card tries of its PINs.';
const OTHER_APP =
  'On a phone of yours the app is the one that is driven; this scenario is of another, or begins with none.';
const REAL_TIME =
  'It needs an app that goes by the clock of the world; the one on a phone of yours goes by the real time.';
const REFUSES_FACE_ID = 'It needs an owner who refuses Face ID, which nobody is asked to do on a phone of yours.';

/** Says why a scenario makes no sense on the phones of a lab; `undefined` where it does. */
export function whyNotApplicable(
  casting: Casting,
  lab: Pick<PhoneLab, 'app' | 'platform' | 'browser'> | undefined,
  setting: Pick<Setting, 'app' | 'broker'>,
): string | undefined {
  if (!lab) return undefined;
  const { scenario, platform } = casting;
  const isOutside = lab.app === 'own-build' || lab.app === 'real-app';
  if (lab.app === 'simulated' && setting.app.includes('-then-')) return ONE_APP;
  if (lab.platform === 'android' && scenario.phone?.['faceIdRefused']) return IPHONE_ONLY;
  if (lab.app === 'real-app' && costsTries(casting)) return COSTS_TRIES;
  if (isOutside && (setting.app !== 'guide' || setting.broker['app'] === 'mynaapp')) return OTHER_APP;
  if (isOutside && (scenario.byWorldClock || scenario.phoneClockOffMs !== undefined)) return REAL_TIME;
  if (isOutside && scenario.phone?.['faceIdRefused']) return REFUSES_FACE_ID;
  if (lab.browser === undefined || isCrossDevice(platform)) return undefined;
  if (scenario.returnsIn !== undefined) return ONE_BROWSER;
  return scenario.view === 'desktop' ? NO_DESKTOP_VIEW : undefined;
}

/** Whether a scenario costs a card tries of its PINs. */
export function costsTries({ scenario }: Casting): boolean {
  return Object.values(scenario.spends).some((tries) => tries > 0);
}
