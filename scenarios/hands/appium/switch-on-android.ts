import { startAndroidPhone, type AndroidPhone } from '../../../simulators/phone/android/android-phone.ts';
import type { ChromeEngine } from '../../../simulators/phone/android/chrome/chrome.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import type { AdbServer } from './adb-server.ts';
import { freePort } from './free-port.ts';

/** How a simulated Android phone is described. */
export type SimulatedAndroid = Extract<SimulatedDevice, { platform: 'android' }>;

/** What it needs around it. */
export interface AndroidAround {
  readonly model: SimulatedAndroid;
  readonly adb: AdbServer;
  /** What shows the pages of its own Chrome, where that is used. */
  readonly engine: ChromeEngine | undefined;
}

/** A simulated phone that adb knows. */
export interface SwitchedOn {
  readonly device: AndroidPhone;
  /** What a driver is told of it. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  putAway(): Promise<void>;
}

/** Switches a simulated Android phone on and connects adb to it. */
export async function switchOnAndroid(seed: string, { model, adb, engine }: AndroidAround): Promise<SwitchedOn> {
  const { name, release, density, views, asksFor } = model;
  const device = await startAndroidPhone(
    { name, release, density, views, asksFor },
    { clock: createRealClock(), random: createRandom(seed), ...(engine && { chrome: engine }) },
  );
  const { serial } = device;
  const putAway = async (): Promise<void> => {
    await device.close();
    await adb.forget(serial);
  };
  try {
    await adb.run('connect', serial);
  } catch (cause) {
    await putAway();
    throw cause;
  }
  const capabilities = {
    platformName: 'Android',
    'appium:automationName': 'UiAutomator2',
    'appium:udid': serial,
    'appium:adbPort': adb.port,
    'appium:systemPort': await freePort(),
    'appium:noReset': true,
    'appium:newCommandTimeout': 0,
  };
  return { device, capabilities, putAway };
}
