import type { AndroidPhone } from '../../../simulators/phone/android/android-phone.ts';
import { startAdbServer } from '../appium/adb-server.ts';
import { startAppium } from '../appium/appium-server.ts';
import { diagnoseAndroid } from '../appium/diagnose-android.ts';
import { endSession } from '../appium/end-session.ts';
import { installedVersions } from '../appium/installed-versions.ts';
import { isLocked } from '../appium/is-locked.ts';
import { keepRunning } from '../appium/keep-running.ts';
import { switchOnAndroid, type SimulatedAndroid } from '../appium/switch-on-android.ts';
import { chromeName, createChromiumEngine } from '../chrome/chromium-engine.ts';
import { chromeCapabilities } from '../chrome/phone-chrome.ts';
import { DEVICES } from '../devices.ts';
import { chromeSession } from './chrome-session.ts';
import { orEnd } from '../or-end.ts';
import type { PhoneBrowsers } from './phone-browsers.ts';

/**
 * The Chromes of simulated Android phones, as many as are asked for. They reach the pages over `adb reverse`.
 * @param pagesPort where the pages are served on this computer
 */
export async function openChromePhones(model: SimulatedAndroid, pagesPort: number): Promise<PhoneBrowsers> {
  const engine = await createChromiumEngine(DEVICES['android-phone']);
  const ownDriver = chromeCapabilities();
  const adb = await startAdbServer();
  const start = () => startAppium({ ANDROID_HOME: adb.sdk });
  const appium = keepRunning(await orEnd(start(), adb.stop), start);
  const phones: AndroidPhone[] = [];
  return {
    drivenOn: {
      device: model.name,
      os: `Android ${model.release}`,
      browser: chromeName(engine),
      versions: installedVersions('appium', 'appium-uiautomator2-driver', 'webdriverio'),
    },
    async next() {
      const seed = `stand-in/android-${phones.length + 1}`;
      const { device, capabilities, putAway } = await switchOnAndroid(seed, { model, adb, engine });
      phones.push(device);
      const { serial } = device;
      const port = `tcp:${pagesPort}`;
      await adb.run('-s', serial, 'reverse', port, port);
      const server = await appium.running();
      const way = { adb, appium: server, serial };
      return {
        name: `Android ${serial}`,
        port: server.port,
        capabilities: { ...capabilities, ...chromeSession(), ...ownDriver },
        withDriver(driver) {
          let isLost = false;
          return {
            driver,
            async diagnose(cause) {
              const lost = await diagnoseAndroid(cause, { ...way, isLockedUnasked: () => isLocked(driver) });
              isLost ||= lost !== undefined;
              return lost;
            },
            isWhole: () => !isLost && server.isRunning(),
            async suffers(outage) {
              if (outage === 'cable-pulled') await device.setPlugged(false);
              else if (outage === 'appium-down') await server.stop();
              else if (outage === 'server-crashed') await device.system.chrome?.stop();
              else return false;
              return true;
            },
            async end() {
              await endSession(driver);
              await putAway();
            },
          };
        },
        diagnose: (cause) => diagnoseAndroid(cause, { ...way, isLockedUnasked: async () => false }),
        putAway,
      };
    },
    unknown: () => phones.flatMap(({ system }) => system.unknown),
    async close() {
      await appium.stop();
      await adb.stop();
    },
  };
}
