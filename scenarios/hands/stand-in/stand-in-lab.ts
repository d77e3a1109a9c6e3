import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import { beginOn } from '../appium/begin-on.ts';
import { createDevicePool } from '../appium/device-pool.ts';
import type { PhoneLab } from '../appium/phone-lab.ts';
import { DEVICES } from '../devices.ts';
import { openChromePhones } from './chrome-phones.ts';
import { openChromiumPhones } from './chromium-phones.ts';
import type { PhoneBrowser, PhoneBrowsers } from './phone-browsers.ts';
import { openSafariPhones } from './safari-phones.ts';
import { orEnd } from '../or-end.ts';
import { servePhonePages } from './serve-phone-pages.ts';
import { showStandIn } from './show-stand-in.ts';

const BROWSERS = { android: 'android-phone', ios: 'iphone' } as const;

/**
 * Opens a lab in which the app is a web page: in the own browser of a simulated phone, where its profile says so, else in one
 * of this machine that is as large as a phone's. All are driven by the same commands.
 */
export async function openStandInLab(device: SimulatedDevice): Promise<PhoneLab> {
  const { platform, unlock } = device;
  const pages = await servePhonePages();
  const reached = { pages, origin: `http://127.0.0.1:${pages.port}` };
  const browsers = await orEnd(openBrowsers(device, pages.port), pages.close);
  const pool = createDevicePool<PhoneBrowser>(
    (lent) => lent.isWhole(),
    async (lent) => {
      await lent.end();
    },
  );
  return {
    platform,
    app: 'stand-in',
    map: 'the page’s own ids',
    unlock,
    drivenOn: { ...browsers.drivenOn, appVersion: 'stand-in', code: 'link-opened' },
    async take(world, phone) {
      const before = browsers.unknown().length;
      const lent = await pool.take(platform, async () => beginOn(await browsers.next()));
      const shown = await showStandIn(world, phone, lent, reached).catch((cause: unknown) => {
        pool.giveBack(platform, lent);
        throw cause;
      });
      return {
        hands: shown.hands,
        unknown: () => browsers.unknown().slice(before),
        async suffers(outage) {
          if (outage === 'phone-locked') await phone.lock();
          else if (!(await lent.suffers(outage)))
            throw new HarnessError('option-invalid', `Failed to let ${outage} happen: a stand-in has no such part.`);
        },
        giveBack() {
          shown.remove();
          pool.giveBack(platform, lent);
        },
      };
    },
    async ready() {
      const { port, capabilities, withDriver } = await browsers.next();
      return { port, capabilities, adopt: (driver) => pool.add(platform, withDriver(driver)) };
    },
    async close() {
      await pool.close();
      await pages.close();
      await browsers.close();
    },
  };
}

function openBrowsers(device: SimulatedDevice, pagesPort: number): Promise<PhoneBrowsers> {
  if (device.browser !== 'own') return openChromiumPhones(DEVICES[BROWSERS[device.platform]]);
  return device.platform === 'ios' ? openSafariPhones(device) : openChromePhones(device, pagesPort);
}
