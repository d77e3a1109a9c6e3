import { androidApp } from '../../../simulators/phone/android/android-app.ts';
import { startAndroidPhone } from '../../../simulators/phone/android/android-phone.ts';
import type { AndroidOptions } from '../../../simulators/phone/android/traits.ts';
import { createPhone } from '../../../simulators/phone/phone.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import { createWorld } from '../../../simulators/world/world.ts';
import { startAdbServer } from '../../hands/appium/adb-server.ts';
import { startAppium } from '../../hands/appium/appium-server.ts';
import { freePort } from '../../hands/appium/free-port.ts';
import { openSession } from '../../hands/appium/open-session.ts';
import type { Exchange } from './exchange.ts';
import { recordAdb } from './record-adb.ts';

const { packageId: APP } = androidApp('guide');

/**
 * What the unmodified driver and a simulated phone say to each other, from the session on: the app is started, searched,
 * touched, left and ended. Recorded at the same place as that of a real phone.
 */
export async function simulatedAndroidTraffic(options: AndroidOptions): Promise<Exchange[]> {
  const adb = await startAdbServer();
  const device = await startAndroidPhone(options, { clock: createRealClock(), random: createRandom('traffic') });
  const exchanges: Exchange[] = [];
  const recorder = await recordAdb(adb.port, (exchange) => void exchanges.push(exchange));
  const appium = await startAppium({ ANDROID_HOME: adb.sdk });
  const world = createWorld({ seed: 'traffic', startsAt: new Date('2026-04-01T00:00:00Z'), sink: () => {} });
  const brokerOrigin = 'http://broker.tegata.test';
  const phone = createPhone(world, { id: 'phone-1', platform: 'android', brokerOrigin, openInBrowser: async () => {} });
  device.system.settleIn({ phone, app: androidApp('guide'), settle: world.work.idle, setOnline: () => {} });
  try {
    await adb.run('connect', device.serial);
    const driver = await openSession(appium.port, {
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      'appium:udid': device.serial,
      'appium:adbPort': recorder.port,
      'appium:systemPort': await freePort(),
      'appium:autoLaunch': false,
      'appium:noReset': true,
    });
    const mobile = (command: string, args: object): Promise<unknown> =>
      driver.executeScript(`mobile: ${command}`, [args]);
    await mobile('activateApp', { appId: APP });
    await driver.getPageSource();
    await driver.takeScreenshot();
    await driver.getCurrentPackage();
    await driver.getWindowRect();
    const button = driver.$('//android.widget.Button');
    for (const name of ['text', 'enabled', 'bounds']) await button.getAttribute(name);
    await button.getText();
    await driver.$$('android.widget.TextView').getElements();
    await button.click();
    await driver.back();
    await mobile('deepLink', { url: 'https://elsewhere.tegata.test/', waitForLaunch: false });
    await mobile('setConnectivity', { airplaneMode: true });
    await mobile('setConnectivity', { airplaneMode: false });
    await mobile('queryAppState', { appId: APP });
    await mobile('terminateApp', { appId: APP });
    await driver.lock();
    await driver.isLocked();
    await driver.deleteSession();
  } finally {
    await appium.stop();
    await recorder.close();
    await device.close();
    await adb.stop();
  }
  return exchanges;
}
