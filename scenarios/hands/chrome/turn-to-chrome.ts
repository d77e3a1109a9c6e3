import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import { isLocked } from '../appium/is-locked.ts';
import type { Driver } from '../appium/open-session.ts';
import { CHROME } from './phone-chrome.ts';

const APP = 'NATIVE_APP';
const PAGES = 'WEBVIEW_chrome';
const RUNS_BEHIND = 2;
/** A cold start on a busy phone or computer takes its time. */
const PATIENCE_MS = 45_000;
const STEP_MS = 200;
/** A Chrome that was just started has no devtools socket yet, and a busy one is slow to list its pages. */
const NOT_THERE_YET = /No such context/;

/** Turns a session from the phone's app to the pages of its Chrome. */
export async function turnToPages(driver: Driver, id: string): Promise<void> {
  let patient = true;
  const callOff = startPatience(PATIENCE_MS, () => (patient = false));
  try {
    for (;;) {
      try {
        return await driver.switchAppiumContext(PAGES);
      } catch (cause) {
        if (!patient || !NOT_THERE_YET.test(messageOf(cause))) throw unseen(id, cause);
      }
      await new Promise<void>((resolve) => startPatience(STEP_MS, resolve));
    }
  } finally {
    callOff();
  }
}

/** Turns it back to the app. */
export async function turnToNative(driver: Driver): Promise<void> {
  await driver.switchAppiumContext(APP);
}

/** Leaves Chrome for an app, as it was; for the home screen when the app does not run. */
export async function turnFromChrome(driver: Driver, packageId: string): Promise<void> {
  if ((await driver.getCurrentPackage()) !== CHROME || (await isLocked(driver))) return;
  const state = Number(await driver.executeScript('mobile: queryAppState', [{ appId: packageId }]));
  if (state >= RUNS_BEHIND) await driver.executeScript('mobile: activateApp', [{ appId: packageId }]);
  else await driver.executeScript('mobile: pressKey', [{ keycode: 3 }]);
}

/** What the driver says of a Chrome that it cannot drive, in a sentence: mostly that it is made for another version. */
function unseen(id: string, cause: unknown): HarnessError {
  const message = messageOf(cause);
  const [said = ''] = message.split('\n', 1);
  const [, drives] = /only supports Chrome version (\d+)/.exec(message) ?? [];
  const [, its = ''] = /[Bb]rowser version is( [\d.]+)/.exec(message) ?? [];
  const expected =
    drives === undefined
      ? 'expected its devtools to answer'
      : `expected a ChromeDriver for the phone's Chrome${its}, got one for Chrome ${drives}; name one by CHROMEDRIVER_PATH`;
  return new HarnessError('hands-engine-missing', `Failed to drive Chrome on “${id}”: ${expected} (${said}).`, {
    cause,
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
