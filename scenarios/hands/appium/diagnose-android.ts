import type { AndroidSystem } from '../../../simulators/phone/android/system.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { AdbServer } from './adb-server.ts';
import type { ServerProcess } from './server-process.ts';

/** What stands between a test and an Android phone. */
export interface AndroidWay {
  readonly adb: AdbServer;
  readonly appium: ServerProcess;
  readonly serial: string;
  /** Asked whether the phone is locked; on a real phone the driver would be. */
  readonly system: Pick<AndroidSystem, 'isLocked'>;
}

/** What a driver says when the phone, not the app, is the trouble. */
const OUTAGE =
  /instrumentation process|cannot be proxied|ECONNREFUSED|ECONNRESET|socket hang up|fetch failed|UND_ERR|device offline|device '.*' not found|device unauthorized|error: closed|Could not proxy/i;

/** What Android says when it starts something beneath the lock screen. */
const LOCKED = /expected it unlocked/;

/**
 * Tells an outage from a finding, and names it. The driver says the same of a crashed server and of a pulled cable, so
 * adb is asked which it is; `undefined` when nothing is wrong with the way to the phone.
 */
export async function diagnoseAndroid(cause: unknown, way: AndroidWay): Promise<HarnessError | undefined> {
  const words = cause instanceof Error ? cause.message : JSON.stringify(cause);
  const lost = (what: string): HarnessError =>
    new HarnessError('device-lost', `device lost: ${what} (Android ${way.serial})`, { cause });
  if (!way.appium.isRunning()) return lost('Appium is down');
  if (!way.adb.isRunning()) return lost('the adb server is down');
  if (LOCKED.test(words) && way.system.isLocked()) return lost('the phone is locked: only its owner can unlock it');
  if (!OUTAGE.test(words)) return undefined;
  const state = await way.adb.stateOf(way.serial);
  if (state === 'unauthorized') return lost('USB debugging is not authorised: allow this computer on the phone');
  if (state === 'offline') return lost('the phone is offline for adb');
  if (state === undefined) return lost('the cable is pulled: adb does not list the phone');
  return lost('the UiAutomator2 server on the phone has crashed');
}
