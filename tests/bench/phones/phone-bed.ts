import { startAdbServer } from '../../../scenarios/hands/appium/adb-server.ts';
import { startAppium } from '../../../scenarios/hands/appium/appium-server.ts';
import { freePort } from '../../../scenarios/hands/appium/free-port.ts';
import { openSession } from '../../../scenarios/hands/appium/open-session.ts';
import { simulatedDevice } from '../../../scenarios/phones/simulated-device.ts';
import { startAndroidPhone } from '../../../simulators/phone/android/android-phone.ts';
import { startIphone } from '../../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux } from '../../../simulators/phone/ios/usbmux/usbmux.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';

/** One simulated phone below an Appium of its own, and how to see what sessions on it leave behind. */
export interface PhoneBed {
  readonly appiumPid: number;
  /** Opens a session, reads the first screen and ends the session; gives how long it took until the screen was there. */
  session(): Promise<number>;
  /** What adb still forwards; an iPhone has nothing of the kind. */
  forwards(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What differs between the platforms. */
interface Bed extends Omit<PhoneBed, 'session' | 'appiumPid'> {
  readonly appium: { readonly port: number; readonly pid: number };
  capabilities(): Promise<Record<string, unknown>>;
}

/** Makes one. Throws `hands-engine-missing` where Appium or adb is not there. */
export async function makePhoneBed(platform: 'android' | 'ios'): Promise<PhoneBed> {
  const { appium, capabilities, forwards, close } = await (platform === 'android' ? makeAndroidBed() : makeIosBed());
  return {
    appiumPid: appium.pid,
    async session() {
      const wanted = await capabilities();
      const startedMs = performance.now();
      const driver = await openSession(appium.port, wanted);
      const source = await driver.getPageSource();
      const tookMs = performance.now() - startedMs;
      await driver.deleteSession();
      if (!source.includes('<hierarchy') && !source.includes('XCUIElementTypeApplication')) {
        throw new Error(`Failed to read the first screen: expected a page source, got ${source.slice(0, 200)}`);
      }
      return tookMs;
    },
    forwards,
    close,
  };
}

async function makeAndroidBed(): Promise<Bed> {
  const adb = await startAdbServer();
  const appium = await startAppium({ ANDROID_HOME: adb.sdk });
  const { name, release, density, views } = await simulatedDevice('android', {});
  const surroundings = { clock: createRealClock(), random: createRandom('bed') };
  const phone = await startAndroidPhone({ name, release, density, views }, surroundings);
  await adb.run('connect', phone.serial);
  return {
    appium,
    capabilities: async () => ({
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      'appium:udid': phone.serial,
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
      await phone.close();
      await adb.stop();
    },
  };
}

async function makeIosBed(): Promise<Bed> {
  const usbmux = createUsbmux(() => {});
  const served = await serveUsbmux(usbmux);
  const appium = await startAppium({ USBMUXD_SOCKET_ADDRESS: served.address });
  const { name, productType, osVersion, build, scale } = await simulatedDevice('ios', {});
  const traits = { udid: '00008110-TEGATA0000000001', name, productType, osVersion, build, scale };
  const phone = await startIphone(traits, usbmux, { clock: createRealClock(), random: createRandom('bed') });
  return {
    appium,
    capabilities: async () => ({
      platformName: 'iOS',
      'appium:automationName': 'XCUITest',
      'appium:udid': traits.udid,
      'appium:platformVersion': osVersion,
      'appium:webDriverAgentUrl': phone.wdaUrl,
      'appium:webviewConnectTimeout': 200,
      'appium:noReset': true,
    }),
    forwards: async () => [],
    async close() {
      await appium.stop();
      await phone.close();
      await served.close();
    },
  };
}
