import type { CardInField } from '../../../simulators/world/wire.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import { createDevicePool } from '../appium/device-pool.ts';
import { openSession, type Driver } from '../appium/open-session.ts';
import type { PhoneLab } from '../appium/phone-lab.ts';
import { DEVICES } from '../devices.ts';
import { openChromiumPhones } from './chromium-phones.ts';
import { openSafariPhones } from './safari-phones.ts';
import { servePhonePages } from './serve-phone-pages.ts';
import { createStandInHands } from './stand-in-hands.ts';

const SCRIPT_MS = 30_000;

const BROWSERS = { android: 'android-phone', ios: 'iphone' } as const;

/**
 * Opens a lab in which the app is a web page: in the own browser of a simulated phone, where its profile says so, else in one
 * of this machine that is as large as a phone's. Both are driven by the same commands.
 */
export async function openStandInLab(device: SimulatedDevice): Promise<PhoneLab> {
  const { platform, unlock } = device;
  const isOwn = platform === 'ios' && device.browser === 'own';
  const browsers = await (isOwn ? openSafariPhones(device) : openChromiumPhones(DEVICES[BROWSERS[platform]]));
  const pages = await servePhonePages();
  const pool = createDevicePool<Driver>(browsers.driver.isRunning, async (driver) => {
    await browsers.end(driver);
  });
  return {
    platform,
    app: 'stand-in',
    map: 'the page’s own ids',
    unlock,
    drivenOn: {
      ...browsers.drivenOn,
      appVersion: 'stand-in',
      code: 'link-opened',
    },
    async take(world, phone) {
      const before = browsers.unknown().length;
      const driver = await pool.take(platform, async () => {
        const { port, capabilities } = await browsers.next();
        return openSession(port, capabilities);
      });
      // XCUITest gives a script no time at all where nobody says how much.
      await driver.setTimeout({ script: SCRIPT_MS });
      let onTable: CardInField | undefined;
      const page = pages.show({ phone, card: () => onTable, settle: world.work.idle });
      const url = `http://127.0.0.1:${pages.port}${page.path}`;
      await driver.navigateTo(url);
      const hands = createStandInHands(world, {
        driver,
        phone,
        url,
        diagnose: async (cause) =>
          browsers.driver.isRunning()
            ? undefined
            : new HarnessError('device-lost', `device lost: ${browsers.driver.name} has ended`, { cause }),
      });
      return {
        hands: {
          ...hands,
          async holdCard(card) {
            onTable = card;
            await hands.holdCard(card);
          },
        },
        unknown: () => browsers.unknown().slice(before),
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
      ...(await browsers.next()),
      adopt: (driver) => pool.add(platform, driver),
    }),
    async close() {
      await pool.close();
      await pages.close();
      await browsers.close();
    },
  };
}
