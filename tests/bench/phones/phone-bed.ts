import { startAdbServer } from '../../../scenarios/hands/appium/adb-server.ts';
import { startAppium } from '../../../scenarios/hands/appium/appium-server.ts';
import { freePort } from '../../../scenarios/hands/appium/free-port.ts';
import { openSession, type Driver } from '../../../scenarios/hands/appium/open-session.ts';
import type { StandingPhone } from './stand-phone.ts';

/**
 * A heap of this size has Appium collect its garbage, so that what it holds in the end is what was not given back: with as
 * much as it likes it grows by sixty MiB in fifty sessions and leaks nothing.
 */
const SMALL_HEAP = { NODE_OPTIONS: '--max-old-space-size=128' };

/** One simulated phone below an Appium of its own, and how to see what sessions on it leave behind. */
export interface PhoneBed {
  readonly appiumPid: number;
  /**
   * Opens a session, reads the first screen and ends the session; gives how long it took until the screen was there.
   * @param meanwhile done before the session ends
   */
  session(meanwhile?: (driver: Driver) => Promise<void>): Promise<number>;
  /** What adb still forwards; an iPhone has nothing of the kind. */
  forwards(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What differs between the platforms. */
interface Bed extends Omit<PhoneBed, 'session' | 'appiumPid'> {
  readonly appium: { readonly port: number; readonly pid: number };
  capabilities(): Promise<Record<string, unknown>>;
}

/** Makes one around a phone, which it ends with. Throws `hands-engine-missing` where Appium or adb is not there. */
export async function makePhoneBed(phone: StandingPhone): Promise<PhoneBed> {
  const { appium, capabilities, forwards, close } = await (phone.at.platform === 'android'
    ? makeAndroidBed(phone.at.serial)
    : makeIosBed(phone.at));
  return {
    appiumPid: appium.pid,
    async session(meanwhile) {
      const wanted = await capabilities();
      const startedMs = performance.now();
      const driver = await openSession(appium.port, wanted);
      const source = await driver.getPageSource();
      const tookMs = performance.now() - startedMs;
      await meanwhile?.(driver);
      await driver.deleteSession();
      if (!source.includes('<hierarchy') && !source.includes('XCUIElementTypeApplication')) {
        throw new Error(`Failed to read the first screen: expected a page source, got ${source.slice(0, 200)}`);
      }
      return tookMs;
    },
    forwards,
    async close() {
      await close();
      await phone.close();
    },
  };
}

async function makeAndroidBed(serial: string): Promise<Bed> {
  const adb = await startAdbServer();
  const appium = await startAppium({ ANDROID_HOME: adb.sdk, ...SMALL_HEAP });
  await adb.run('connect', serial);
  return {
    appium,
    capabilities: async () => ({
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      'appium:udid': serial,
      'appium:adbPort': adb.port,
      'appium:systemPort': await freePort(),
      'appium:autoLaunch': false,
      'appium:noReset': true,
    }),
    async forwards() {
      const listed = await adb.run('forward', '--list');
      return listed.split('\n').filter((line) => line.trim() !== '');
    },
    async close() {
      await appium.stop();
      await adb.stop();
    },
  };
}

async function makeIosBed({
  udid,
  wdaUrl,
  usbmux,
  osVersion,
}: Extract<StandingPhone['at'], { platform: 'ios' }>): Promise<Bed> {
  const appium = await startAppium({ USBMUXD_SOCKET_ADDRESS: usbmux, ...SMALL_HEAP });
  return {
    appium,
    capabilities: async () => ({
      platformName: 'iOS',
      'appium:automationName': 'XCUITest',
      'appium:udid': udid,
      'appium:platformVersion': osVersion,
      'appium:webDriverAgentUrl': wdaUrl,
      'appium:webviewConnectTimeout': 200,
      'appium:noReset': true,
    }),
    forwards: async () => [],
    close: appium.stop,
  };
}
