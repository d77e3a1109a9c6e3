import { installedVersions } from '../appium/installed-versions.ts';
import type { DeviceTraits } from '../devices.ts';
import { endPhoneBrowser } from './end-phone-browser.ts';
import { phoneBrowser, startChromeDriver } from './open-phone-browser.ts';
import type { PhoneBrowsers } from './phone-browsers.ts';

/** Browsers of this machine that are as large as a phone's. Throws `hands-engine-missing` where they have no driver. */
export async function openChromiumPhones(traits: DeviceTraits): Promise<PhoneBrowsers> {
  const chromedriver = await startChromeDriver();
  return {
    drivenOn: {
      device: 'Chromium of this machine, as large as a phone',
      os: process.platform,
      versions: installedVersions('webdriverio'),
    },
    driver: { name: 'chromedriver', isRunning: chromedriver.isRunning },
    next: async () => ({ port: chromedriver.port, capabilities: phoneBrowser(traits) }),
    end: endPhoneBrowser,
    unknown: () => [],
    close: chromedriver.stop,
  };
}
