import { startIphone } from '../../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux } from '../../../simulators/phone/ios/usbmux/usbmux.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import { startAppium } from '../appium/appium-server.ts';
import { diagnoseIos } from '../appium/diagnose-ios.ts';
import { endSession } from '../appium/end-session.ts';
import { installedVersions } from '../appium/installed-versions.ts';
import { isLocked } from '../appium/is-locked.ts';
import { keepRunning } from '../appium/keep-running.ts';
import { DEVICES } from '../devices.ts';
import { orEnd } from '../or-end.ts';
import { openChromiumPages } from '../safari/chromium-pages.ts';
import { safariName } from '../safari/lab-safari.ts';
import { startChromium } from '../start-chromium.ts';
import type { PhoneBrowsers } from './phone-browsers.ts';
import { safariSession } from './safari-session.ts';

/** The Safaris of simulated iPhones, as many as are asked for. */
export async function openSafariPhones(model: Extract<SimulatedDevice, { platform: 'ios' }>): Promise<PhoneBrowsers> {
  const { name, productType, osVersion, build, scale } = model;
  const chromium = await startChromium({});
  const asked: string[] = [];
  const usbmux = createUsbmux((request) => asked.push(`usbmux ${request}`));
  const served = await serveUsbmux(usbmux);
  const start = () => startAppium({ USBMUXD_SOCKET_ADDRESS: served.address });
  const closeOurs = async (): Promise<void> => {
    await served.close();
    await chromium.close();
  };
  const appium = keepRunning(await orEnd(start(), closeOurs), start);
  const unknown: (readonly string[])[] = [asked];
  let made = 0;
  let lastPage = 0;
  return {
    drivenOn: {
      device: name,
      os: `iOS ${osVersion}`,
      browser: safariName(osVersion, chromium),
      versions: installedVersions('appium', 'appium-xcuitest-driver', 'webdriverio'),
    },
    async next() {
      const number = String(++made).padStart(10, '0');
      const udid = `00008110-TEGATA${number}`;
      const random = createRandom(`stand-in/ios-${number}`);
      const traits = { udid, name, productType, osVersion, build, scale };
      const phone = await startIphone(traits, usbmux, { clock: createRealClock(), random });
      const pages = await openChromiumPages(chromium, { traits: DEVICES.iphone, nextId: () => ++lastPage });
      phone.iphone.safari.show(pages);
      unknown.push(phone.unknown);
      const server = await appium.running();
      const way = { appium: server, wdaUrl: phone.wdaUrl, udid, usbmux: served.address };
      const putAway = async (): Promise<void> => {
        await pages.close();
        await phone.close();
      };
      return {
        name: `iPhone ${udid}`,
        port: server.port,
        capabilities: {
          platformName: 'iOS',
          'appium:automationName': 'XCUITest',
          'appium:udid': udid,
          'appium:platformVersion': osVersion,
          'appium:webDriverAgentUrl': phone.wdaUrl,
          'appium:newCommandTimeout': 0,
          ...safariSession(),
        },
        withDriver(driver) {
          let isLost = false;
          return {
            driver,
            async diagnose(cause) {
              const lost = await diagnoseIos(cause, { ...way, isLockedUnasked: () => isLocked(driver) });
              isLost ||= lost !== undefined;
              return lost;
            },
            isWhole: () => !isLost && server.isRunning(),
            async suffers(outage) {
              if (outage === 'cable-pulled') await phone.setPlugged(false);
              else if (outage === 'server-crashed') await phone.setWdaRunning(false);
              else if (outage === 'appium-down') await server.stop();
              else return false;
              return true;
            },
            async end() {
              await endSession(driver);
              await putAway();
            },
          };
        },
        diagnose: (cause) => diagnoseIos(cause, { ...way, isLockedUnasked: async () => false }),
        putAway,
      };
    },
    unknown: () => unknown.flat(),
    async close() {
      await appium.stop();
      await closeOurs();
    },
  };
}
