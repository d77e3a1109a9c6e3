import { toBuffer } from 'qrcode';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import type { Scanner } from '../../phones/device-profile.ts';
import type { Driver } from './open-session.ts';

/** What is asked of a driver here. */
export type CameraDriver = Pick<Driver, 'executeScript' | 'findElements' | 'elementClick'>;

const LOOK_AGAIN_MS = 250;
/** Large enough for the camera of an emulator, whose scene shows it from some way off. */
const PIXELS = 512;

/**
 * Holds a two-dimensional code in front of the camera of an Android emulator, opens the app that reads codes there, and
 * follows what it offers. Not proven without an emulator.
 * @throws HarnessError `hands-not-on-screen` when the app does not read it in time
 */
export async function scanByCamera(
  driver: CameraDriver,
  { package: name, activity, offers }: Scanner,
  { link, patienceMs }: { readonly link: string; readonly patienceMs: number },
): Promise<void> {
  const code = await toBuffer(link, { width: PIXELS });
  await driver.executeScript('mobile: injectEmulatorCameraImage', [{ payload: code.toString('base64') }]);
  await driver.executeScript('mobile: startActivity', [{ component: `${name}/${activity}`, stop: true, wait: true }]);
  let late = false;
  const callOff = startPatience(patienceMs, () => (late = true));
  while (!late) {
    const [found] = await driver.findElements(
      '-android uiautomator',
      `new UiSelector().textMatches(${quoted(offers)})`,
    );
    const id = found && Object.values(found)[0];
    if (typeof id === 'string') {
      callOff();
      return driver.elementClick(id);
    }
    await new Promise<void>((resolve) => startPatience(LOOK_AGAIN_MS, resolve));
  }
  throw new HarnessError(
    'hands-not-on-screen',
    `Failed to scan the code with ${name}: expected it to offer something like “${offers}”, got nothing in ${patienceMs / 1000} s. Without scanner in the profile the decoded link is opened.`,
  );
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
