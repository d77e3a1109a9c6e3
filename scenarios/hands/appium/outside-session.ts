import type { DrivenOn } from '../../../reports/driven-on.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { sessionRequestOf, type SessionRequest } from '../../phones/capabilities-of.ts';
import { checkCapabilities } from '../../phones/check-capabilities.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';
import { deviceLost } from '../device-lost.ts';
import type { AdbClient } from './adb-server.ts';
import { answers } from './answers.ts';
import { startAppium } from './appium-server.ts';
import { diagnoseAndroid } from './diagnose-android.ts';
import { diagnoseIos } from './diagnose-ios.ts';
import { endSession } from './end-session.ts';
import { freePort } from './free-port.ts';
import { installedVersions } from './installed-versions.ts';
import { isLocked } from './is-locked.ts';
import { openSessionAt, type Driver } from './open-session.ts';
import { adbOf, plugged } from './outside-adb.ts';
import { whyNotBegun } from './why-not-begun.ts';

/** A phone that is not ours, as far as it is known before there is a session. */
export interface FoundPhone {
  /** Its name among the devices. */
  readonly id: string;
  readonly device: OutsideDevice;
  readonly request: SessionRequest;
  /** Where adb on this computer reaches it, and an Appium of ours drives it. */
  readonly adb: AdbClient | undefined;
  /** By which adb knows it; an emulator is known by its name until it runs. */
  readonly serial: string | undefined;
}

/** A phone that is not ours, with a session of ours on it. */
export interface OutsideSession {
  readonly driver: Driver;
  readonly serial: string | undefined;
  readonly drivenOn: Pick<DrivenOn, 'device' | 'os' | 'versions'>;
  /**
   * Says what is the matter with the phone, or with the way to it, when a command failed; `undefined` when nothing is.
   * @param mayBeLocked whether the scenario has locked it: otherwise a lock screen is the trouble
   */
  diagnose(cause: unknown, mayBeLocked: boolean): Promise<HarnessError | undefined>;
  end(): Promise<void>;
}

const NO_ANSWER = /ECONNREFUSED|ECONNRESET|socket hang up|fetch failed|Failed to fetch|UND_ERR/i;

/**
 * Finds a phone that is not ours.
 * @throws HarnessError `option-invalid` for what makes no sense or where adb does not have it
 */
export async function findOutsidePhone(
  id: string,
  device: OutsideDevice,
  environment: NodeJS.ProcessEnv,
): Promise<FoundPhone> {
  await checkCapabilities(id, device);
  const request = sessionRequestOf(id, device, environment);
  const adb = request.url === undefined && device.platform === 'android' ? adbOf(device, environment) : undefined;
  return { id, device, request, adb, serial: adb && (await plugged(id, device, adb)) };
}

/**
 * Opens a session on it, by an Appium of ours where the user names none.
 * @throws HarnessError `option-invalid` with what the driver said, `hands-engine-missing`
 */
export async function openOutsideSession(
  { id, device, request, adb, serial: named }: FoundPhone,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<OutsideSession> {
  const { platform } = device;
  const appium = request.url === undefined ? await startAppium(adb ? { ANDROID_HOME: adb.sdk } : {}) : undefined;
  const url = request.url ?? `http://127.0.0.1:${appium?.port}`;
  const wdaUrl = device.kind === 'farm' ? undefined : device.webDriverAgentUrl;
  // The driver would take its usual port, as that of another run beside this one has done.
  const ports = adb && { 'appium:adbPort': adb.port, 'appium:systemPort': await freePort() };
  let driver: Driver;
  try {
    driver = await openSessionAt(url, { ...ports, ...capabilities }, request.credentials);
  } catch (cause) {
    await appium?.stop();
    const why = await whyNotBegun(cause, { url: request.url, wdaUrl });
    throw new HarnessError('option-invalid', `Failed to begin on the device “${id}”: ${why}.`, { cause });
  }
  const told = driver.capabilities as Readonly<Record<string, unknown>>;
  const serial = named ?? (adb && text(told['deviceUDID']));
  const isRunning = appium?.isRunning ?? ((): boolean => true);
  return {
    driver,
    serial,
    drivenOn: {
      device: text(told['deviceModel']) ?? device.device,
      os: `${platform === 'ios' ? 'iOS' : 'Android'} ${text(told['platformVersion']) ?? device.osVersion ?? '?'}`,
      versions: installedVersions('webdriverio', ...(appium ? ['appium'] : [])),
    },
    async diagnose(cause, mayBeLocked) {
      const isLockedUnasked = async (): Promise<boolean> => !mayBeLocked && isLocked(driver);
      const way = { appium: { isRunning }, isLockedUnasked };
      if (adb && serial !== undefined) {
        return diagnoseAndroid(cause, { ...way, adb: { ...adb, isRunning: () => true }, serial });
      }
      if (!isRunning() || (platform === 'ios' && wdaUrl !== undefined)) {
        return diagnoseIos(cause, { ...way, wdaUrl: wdaUrl ?? '', udid: device.device });
      }
      const words = cause instanceof Error ? cause.message : JSON.stringify(cause);
      if (!NO_ANSWER.test(words) || (await answers(`${url}/status`))) return undefined;
      return deviceLost({ en: `nobody answers at ${url}`, ja: `${url} から応答がありません` }, id, cause);
    },
    async end() {
      await endSession(driver);
      await appium?.stop();
    },
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
