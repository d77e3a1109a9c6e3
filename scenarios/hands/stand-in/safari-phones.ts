import { startIphone, type RunningIphone } from '../../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux } from '../../../simulators/phone/ios/usbmux/usbmux.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import { startAppium } from '../appium/appium-server.ts';
import { endSession } from '../appium/end-session.ts';
import { installedVersions } from '../appium/installed-versions.ts';
import { DEVICES } from '../devices.ts';
import { openChromiumPages, type ChromiumPages } from '../safari/chromium-pages.ts';
import { safariName } from '../safari/lab-safari.ts';
import { startChromium } from '../start-chromium.ts';
import type { PhoneBrowsers } from './phone-browsers.ts';

/** The Safaris of simulated iPhones, as many as are asked for. */
export async function openSafariPhones(model: Extract<SimulatedDevice, { platform: 'ios' }>): Promise<PhoneBrowsers> {
  const { name, productType, osVersion, build, scale } = model;
  const chromium = await startChromium({});
  const asked: string[] = [];
  const usbmux = createUsbmux((request) => asked.push(`usbmux ${request}`));
  const served = await serveUsbmux(usbmux);
  const appium = await startAppium({ USBMUXD_SOCKET_ADDRESS: served.address });
  const phones: { phone: RunningIphone; pages: ChromiumPages }[] = [];
  let lastPage = 0;
  return {
    drivenOn: {
      device: name,
      os: `iOS ${osVersion}`,
      browser: safariName(osVersion, chromium),
      versions: installedVersions('appium', 'appium-xcuitest-driver', 'webdriverio'),
    },
    driver: { name: 'Appium', isRunning: appium.isRunning },
    async next() {
      const number = String(phones.length + 1).padStart(10, '0');
      const traits = { udid: `00008110-TEGATA${number}`, name, productType, osVersion, build, scale };
      const random = createRandom(`stand-in/ios-${number}`);
      const phone = await startIphone(traits, usbmux, { clock: createRealClock(), random });
      const pages = await openChromiumPages(chromium, { traits: DEVICES.iphone, nextId: () => ++lastPage });
      phone.iphone.safari.show(pages);
      phones.push({ phone, pages });
      const capabilities = {
        platformName: 'iOS',
        browserName: 'Safari',
        'appium:automationName': 'XCUITest',
        'appium:udid': traits.udid,
        'appium:platformVersion': osVersion,
        'appium:webDriverAgentUrl': phone.wdaUrl,
        'appium:safariInitialUrl': 'about:blank',
        'appium:nativeWebTap': true,
        'appium:newCommandTimeout': 0,
      };
      return { port: appium.port, capabilities };
    },
    end: endSession,
    unknown: () => [...asked, ...phones.flatMap(({ phone }) => phone.unknown)],
    async close() {
      await appium.stop();
      for (const { phone, pages } of phones) {
        await pages.close();
        await phone.close();
      }
      await served.close();
      await chromium.close();
    },
  };
}
