import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { World } from '../../../simulators/world/world.ts';
import { sessionRequestOf } from '../../phones/capabilities-of.ts';
import { checkCapabilities } from '../../phones/check-capabilities.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';
import type { AdbClient } from '../appium/adb-server.ts';
import { answers } from '../appium/answers.ts';
import { startAppium } from '../appium/appium-server.ts';
import { diagnoseAndroid } from '../appium/diagnose-android.ts';
import { diagnoseIos } from '../appium/diagnose-ios.ts';
import { endSession } from '../appium/end-session.ts';
import { installedVersions } from '../appium/installed-versions.ts';
import { isLocked } from '../appium/is-locked.ts';
import { namedAddress } from '../appium/named-address.ts';
import { openSessionAt, type Driver } from '../appium/open-session.ts';
import { adbOf, plugged } from '../appium/outside-adb.ts';
import { chromedriverFor } from '../appium/outside-browser.ts';
import type { PhoneLab } from '../appium/phone-lab.ts';
import type { ServerProcess } from '../appium/server-process.ts';
import { versionOn } from '../appium/version-on.ts';
import { whyNotBegun } from '../appium/why-not-begun.ts';
import { CHROME, takeSwitchesBack } from '../chrome/phone-chrome.ts';
import { deviceLost } from '../device-lost.ts';
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
const NO_ANSWER = /ECONNREFUSED|ECONNRESET|socket hang up|fetch failed|Failed to fetch|UND_ERR/i;

/**
 * Opens a lab of one phone that is not ours, whose own Chrome or Safari shows the app as a page. Over adb the phone reaches the
 * page by itself; else it is served at the address that the user named.
 * @throws HarnessError `option-invalid` for what makes no sense, `hands-engine-missing`
 */
export async function openOutsideStandIn({ id, device, environment }: OutsideBrowserPhone): Promise<PhoneLab> {
  const { platform } = device;
  await checkCapabilities(id, device);
  const request = sessionRequestOf(id, device, environment);
  const adb = request.url === undefined && platform === 'android' ? adbOf(device, environment) : undefined;
  const named = adb && (await plugged(id, device, adb));
  if (adb && named !== undefined) await chromeOn(adb, named, id);
  const capabilities = {
    ...request.capabilities,
    ...(adb && { 'appium:adbPort': adb.port, ...chromedriverFor(device) }),
    'appium:autoLaunch': true,
    ...(platform === 'ios' ? safariSession() : chromeSession()),
    ...device.capabilities,
  };
  const where = adb ? undefined : await namedAddress(device, `show the stand-in on the device “${id}”`);
  const pages = await servePhonePages(where);
  const origin = where?.address.replace(/\/$/, '') ?? `http://127.0.0.1:${pages.port}`;

  const starts = async () =>
    request.url === undefined ? startAppium(adb ? { ANDROID_HOME: adb.sdk } : {}) : undefined;
  const appium = await orEnd(starts(), pages.close);
  const closeOurs = async (): Promise<void> => {
    await appium?.stop();
    await pages.close();
  };
  const url = request.url ?? `http://127.0.0.1:${appium?.port}`;
  const wdaUrl = device.kind === 'farm' ? undefined : device.webDriverAgentUrl;
  let driver: Driver;
  try {
    driver = await openSessionAt(url, capabilities, request.credentials);
  } catch (cause) {
    await closeOurs();
    const why = await whyNotBegun(cause, { url: request.url, wdaUrl });
    throw new HarnessError('option-invalid', `Failed to begin on the device “${id}”: ${why}.`, { cause });
  }
  const told = driver.capabilities as Readonly<Record<string, unknown>>;
  // An emulator is known by its name until it runs.
  const serial = named ?? (adb && text(told['deviceUDID']));
  const cable = adb && serial !== undefined ? await leadToPages(adb, serial, pages) : undefined;
  const isRunning: ServerProcess['isRunning'] = appium?.isRunning ?? (() => true);
  const diagnose = async (cause: unknown): Promise<HarnessError | undefined> => {
    const way = { appium: { isRunning }, isLockedUnasked: () => isLocked(driver) };
    if (adb && serial !== undefined) {
      return diagnoseAndroid(cause, { ...way, adb: { ...adb, isRunning: () => true }, serial });
    }
    if (!isRunning() || (platform === 'ios' && wdaUrl !== undefined)) {
      return diagnoseIos(cause, { ...way, wdaUrl: wdaUrl ?? '', udid: device.device });
    }
    const words = cause instanceof Error ? cause.message : JSON.stringify(cause);
    if (!NO_ANSWER.test(words) || (await answers(`${url}/status`))) return undefined;
    return deviceLost({ en: `nobody answers at ${url}`, ja: `${url} から応答がありません` }, id, cause);
  };

  let holder: World | undefined;
  let free: Promise<void> = Promise.resolve();
  return {
    platform,
    app: 'stand-in',
    map: 'the page’s own ids',
    unlock: platform === 'ios' ? 'face-id' : 'biometric',
    drivenOn: {
      device: text(told['deviceModel']) ?? device.device,
      os: `${platform === 'ios' ? 'iOS' : 'Android'} ${text(told['platformVersion']) ?? device.osVersion ?? '?'}`,
      browser: await browserOf(driver, cable?.version),
      appVersion: 'stand-in',
      code: 'link-opened',
      versions: installedVersions('webdriverio', ...(appium ? ['appium'] : [])),
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
      await endSession(driver);
      await cable?.close();
      await closeOurs();
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
      await adb.run('-s', serial, 'reverse', '--remove', port);
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

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
