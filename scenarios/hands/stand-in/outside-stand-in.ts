import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { World } from '../../../simulators/world/world.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';
import type { AdbClient } from '../appium/adb-server.ts';
import { namedAddress } from '../appium/named-address.ts';
import type { Driver } from '../appium/open-session.ts';
import { takeReverseBack } from '../appium/outside-adb.ts';
import { chromedriverFor } from '../appium/outside-browser.ts';
import { findOutsidePhone, openOutsideSession } from '../appium/outside-session.ts';
import type { PhoneLab } from '../appium/phone-lab.ts';
import { versionOn } from '../appium/version-on.ts';
import { CHROME, takeSwitchesBack } from '../chrome/phone-chrome.ts';
import { orEnd } from '../or-end.ts';
import { chromeSession } from './chrome-session.ts';
import { safariSession } from './safari-session.ts';
import { servePhonePages, type PhonePages } from './serve-phone-pages.ts';
import { showStandIn } from './show-stand-in.ts';

/** A phone that is not ours, in whose own browser the stand-in is shown. */
export interface OutsideBrowserPhone {
  /** Its name among the devices. */
  readonly id: string;
  readonly device: OutsideDevice;
  readonly environment: NodeJS.ProcessEnv;
}

const ONE_PHONE = 'There is one phone, and this scenario needs a second one beside it.';

/**
 * Opens a lab of one phone that is not ours, whose own Chrome or Safari shows the app as a page. Over adb the phone reaches the
 * page by itself; else it is served at the address that the user named.
 * @throws HarnessError `option-invalid` for what makes no sense, `hands-engine-missing`
 */
export async function openOutsideStandIn({ id, device, environment }: OutsideBrowserPhone): Promise<PhoneLab> {
  const { platform } = device;
  const found = await findOutsidePhone(id, device, environment);
  const { adb, request } = found;
  if (adb && found.serial !== undefined) await chromeOn(adb, found.serial, id);
  const where = adb ? undefined : await namedAddress(device, `show the stand-in on the device “${id}”`);
  const pages = await servePhonePages(where);
  const origin = where?.address.replace(/\/$/, '') ?? `http://127.0.0.1:${pages.port}`;
  const opens = openOutsideSession(found, {
    ...request.capabilities,
    ...(adb && chromedriverFor(device)),
    'appium:autoLaunch': true,
    ...(platform === 'ios' ? safariSession() : chromeSession()),
    ...device.capabilities,
  });
  const { driver, serial, ...session } = await orEnd(opens, pages.close);
  const diagnose = (cause: unknown): Promise<HarnessError | undefined> => session.diagnose(cause, false);
  const cable = adb && serial !== undefined ? await leadToPages(adb, serial, pages) : undefined;

  let holder: World | undefined;
  let free: Promise<void> = Promise.resolve();
  return {
    platform,
    app: 'stand-in',
    map: 'the page’s own ids',
    unlock: platform === 'ios' ? 'face-id' : 'biometric',
    drivenOn: {
      ...session.drivenOn,
      browser: await browserOf(driver, cable?.version),
      appVersion: 'stand-in',
      code: 'link-opened',
    },
    async take(world, phone) {
      if (holder === world) throw new HarnessError('hands-engine-missing', ONE_PHONE);
      // A scenario waits until the one before has given the phone back.
      const before = free;
      let giveBack: () => void = () => {};
      free = new Promise((resolve) => (giveBack = resolve));
      await before;
      holder = world;
      const leave = (): void => {
        holder = undefined;
        giveBack();
      };
      const shown = await showStandIn(world, phone, { driver, diagnose }, { pages, origin }).catch((cause: unknown) => {
        leave();
        throw cause;
      });
      return {
        hands: shown.hands,
        unknown: () => [],
        async suffers(outage) {
          throw new HarnessError('option-invalid', `Failed to let ${outage} happen: this phone is not ours.`);
        },
        giveBack() {
          shown.remove();
          leave();
        },
      };
    },
    async ready() {
      throw new HarnessError('option-invalid', `Failed to lend the device “${id}”: its session is opened by Tegata.`);
    },
    async close() {
      await free;
      await session.end();
      await cable?.close();
      await pages.close();
    },
  };
}

/** The version of a phone's Chrome. Throws `hands-engine-missing` where it has none. */
async function chromeOn(adb: AdbClient, serial: string, id: string): Promise<string> {
  const version = await versionOn(adb, serial, CHROME);
  if (version !== undefined) return version;
  throw new HarnessError(
    'hands-engine-missing',
    `Failed to show the stand-in on the device “${id}”: expected Chrome (${CHROME}), which the phone does not have. Install it, or switch it on in the phone's settings.`,
  );
}

/** Lets a phone reach the pages over adb, and leaves its Chrome as it is usually started. */
async function leadToPages(adb: AdbClient, serial: string, pages: PhonePages) {
  const port = `tcp:${pages.port}`;
  await adb.run('-s', serial, 'reverse', port, port);
  return {
    version: await versionOn(adb, serial, CHROME),
    async close() {
      // With the cable pulled there is nothing left to put right.
      if ((await adb.stateOf(serial)) !== 'device') return;
      await takeReverseBack(adb, serial, port);
      await takeSwitchesBack({ adb, serial });
    },
  };
}

/** As the phone tells: what adb lists where it does, for a browser says less and less of itself. */
async function browserOf(driver: Driver, listed: string | undefined): Promise<string> {
  if (listed !== undefined) return `Chrome ${listed}`;
  const said = await driver.execute(() => navigator.userAgent);
  const chrome = /Chrome\/([\d.]+)/.exec(said)?.[1];
  const safari = /Version\/([\d.]+)/.exec(said)?.[1];
  return chrome !== undefined ? `Chrome ${chrome}` : `Safari ${safari ?? '?'}`;
}
