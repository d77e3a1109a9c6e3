import type { CardInField } from '../../../simulators/world/wire.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import { createDevicePool } from '../appium/device-pool.ts';
import { installedVersions } from '../appium/installed-versions.ts';
import type { Driver } from '../appium/open-session.ts';
import type { PhoneLab } from '../appium/phone-lab.ts';
import { DEVICES } from '../devices.ts';
import { endPhoneBrowser } from './end-phone-browser.ts';
import { openPhoneBrowser, phoneBrowser, startChromeDriver } from './open-phone-browser.ts';
import { servePhonePages } from './serve-phone-pages.ts';
import { createStandInHands } from './stand-in-hands.ts';

const BROWSERS = { android: 'android-phone', ios: 'iphone' } as const;

/**
 * Opens a lab in which the app is a web page, in a browser of this machine that is as large as a phone's: what a real
 * phone's own browser would be shown, driven by the same commands.
 */
export async function openStandInLab({ platform, unlock }: SimulatedDevice): Promise<PhoneLab> {
  const chromedriver = await startChromeDriver();
  const traits = DEVICES[BROWSERS[platform]];
  const pages = await servePhonePages();
  const pool = createDevicePool<Driver>(() => chromedriver.isRunning(), endPhoneBrowser);
  return {
    platform,
    app: 'stand-in',
    map: 'the page’s own ids',
    unlock,
    drivenOn: {
      device: 'Chromium of this machine, as large as a phone',
      os: process.platform,
      appVersion: 'stand-in',
      code: 'link-opened',
      versions: installedVersions('webdriverio'),
    },
    async take(world, phone) {
      const driver = await pool.take(platform, () => openPhoneBrowser(chromedriver.port, traits));
      let onTable: CardInField | undefined;
      const page = pages.show({ phone, card: () => onTable, settle: world.work.idle });
      const url = `http://127.0.0.1:${pages.port}${page.path}`;
      await driver.navigateTo(url);
      const hands = createStandInHands(world, {
        driver,
        phone,
        url,
        diagnose: async (cause) =>
          chromedriver.isRunning()
            ? undefined
            : new HarnessError('device-lost', 'device lost: chromedriver has ended', { cause }),
      });
      return {
        hands: {
          ...hands,
          async holdCard(card) {
            onTable = card;
            await hands.holdCard(card);
          },
        },
        unknown: () => [],
        async suffers(outage) {
          if (outage === 'phone-locked') await phone.lock();
          else throw new HarnessError('option-invalid', `Failed to let ${outage} happen: a stand-in has no such part.`);
        },
        giveBack() {
          page.remove();
          pool.giveBack(platform, driver);
        },
      };
    },
    ready: async () => ({
      port: chromedriver.port,
      capabilities: phoneBrowser(traits),
      adopt: (driver) => pool.add(platform, driver),
    }),
    async close() {
      await pool.close();
      await pages.close();
      await chromedriver.stop();
    },
  };
}
