import { frontPackage } from '../appium/front-package.ts';
import { isLocked } from '../appium/is-locked.ts';
import type { Driver } from '../appium/open-session.ts';

/** Safari as it comes with an iPhone. */
export const SAFARI = 'com.apple.mobilesafari';
const RUNS_BEHIND = 2;

/** Whether Safari is the app in front. */
export async function isSafariInFront(driver: Driver): Promise<boolean> {
  return (await frontPackage(driver, 'ios')) === SAFARI;
}

/** Brings Safari to the front, as it was: behind another app its pages stand still. */
export async function turnToSafari(driver: Driver): Promise<void> {
  if (!(await isSafariInFront(driver))) await driver.executeScript('mobile: activateApp', [{ bundleId: SAFARI }]);
}

/** Leaves Safari for an app, as it was; for the home screen when the app does not run. */
export async function turnFromSafari(driver: Driver, bundleId: string): Promise<void> {
  if (!(await isSafariInFront(driver)) || (await isLocked(driver))) return;
  const state = Number(await driver.executeScript('mobile: queryAppState', [{ bundleId }]));
  if (state >= RUNS_BEHIND) await driver.executeScript('mobile: activateApp', [{ bundleId }]);
  else await driver.executeScript('mobile: pressButton', [{ name: 'home' }]);
}
