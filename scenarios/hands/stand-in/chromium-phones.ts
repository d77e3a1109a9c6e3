import type { HarnessError } from '../../../simulators/world/harness-error.ts';
import { installedVersions } from '../appium/installed-versions.ts';
import { deviceLost } from '../device-lost.ts';
import type { DeviceTraits } from '../devices.ts';
import { endPhoneBrowser } from './end-phone-browser.ts';
import { phoneBrowser, startChromeDriver } from './open-phone-browser.ts';
import type { PhoneBrowsers } from './phone-browsers.ts';

/** Browsers of this machine that are as large as a phone's. Throws `hands-engine-missing` where they have no driver. */
export async function openChromiumPhones(traits: DeviceTraits): Promise<PhoneBrowsers> {
  const { port, isRunning, stop } = await startChromeDriver();
  const diagnose = async (cause: unknown): Promise<HarnessError | undefined> =>
    isRunning()
      ? undefined
      : deviceLost({ en: 'chromedriver has ended', ja: 'chromedriverが終了しました' }, 'Chromium', cause);
  return {
    drivenOn: {
      device: 'Chromium of this machine, as large as a phone',
      os: process.platform,
      versions: installedVersions('webdriverio'),
    },
    next: async () => ({
      name: 'Chromium',
      port,
      capabilities: phoneBrowser(traits),
      withDriver: (driver) => ({
        driver,
        diagnose,
        isWhole: isRunning,
        suffers: async () => false,
        end: () => endPhoneBrowser(driver),
      }),
      diagnose,
      putAway: async () => {},
    }),
    unknown: () => [],
    close: stop,
  };
}
