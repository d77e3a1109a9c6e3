import type { HarnessError } from '../../../simulators/world/harness-error.ts';
import { deviceLost, LOCKED } from '../device-lost.ts';
import type { AdbServer } from './adb-server.ts';
import { isListening } from './free-port.ts';
import type { ServerProcess } from './server-process.ts';

/** What stands between a test and an Android phone. */
export interface AndroidWay {
  readonly adb: Pick<AdbServer, 'isRunning' | 'stateOf'>;
  readonly appium: Pick<ServerProcess, 'isRunning'>;
  readonly serial: string;
  /** Whether the system shows its lock screen though nobody of the scenario locked the phone. */
  isLockedUnasked(): Promise<boolean>;
}

/** What a driver says when the phone, not the app, is the trouble. */
const OUTAGE =
  /instrumentation process|cannot be proxied|ECONNREFUSED|ECONNRESET|socket hang up|fetch failed|UND_ERR|device offline|device '.*' not found|device unauthorized|error: closed|Could not proxy/i;

/** What it says when it is the phone's Chrome that went away. */
const CHROME_GONE =
  /not connected to DevTools|browser has closed the connection|chrome not reachable|no such window|tab crashed/i;

/**
 * Tells an outage from a finding, and names it. The driver says the same of a crashed server and of a pulled cable, so
 * adb is asked which it is; `undefined` when nothing is wrong with the way to the phone.
 */
export async function diagnoseAndroid(cause: unknown, way: AndroidWay): Promise<HarnessError | undefined> {
  const words = cause instanceof Error ? cause.message : JSON.stringify(cause);
  const lost = (en: string, ja: string): HarnessError => deviceLost({ en, ja }, `Android ${way.serial}`, cause);
  if (!way.appium.isRunning()) return lost('Appium is down', 'Appiumが動いていません');
  if (!way.adb.isRunning()) return lost('the adb server is down', 'adbサーバーが動いていません');
  if (!OUTAGE.test(words) && !CHROME_GONE.test(words)) {
    return (await way.isLockedUnasked()) ? lost(...LOCKED) : undefined;
  }
  const state = await way.adb.stateOf(way.serial);
  if (state === 'unauthorized')
    return lost(
      'USB debugging is not authorised: allow this computer on the phone',
      'USBデバッグが許可されていません。端末でこのコンピューターを許可してください',
    );
  if (state === undefined)
    return lost(
      'the cable is pulled: adb does not list the phone',
      'ケーブルが抜けています（adbの一覧に端末がありません）',
    );
  if (state === 'device' && CHROME_GONE.test(words))
    return lost('Chrome on the phone has ended', '端末のChromeが終了しました');
  if (state === 'device')
    return lost('the UiAutomator2 server on the phone has crashed', '端末のUiAutomator2サーバーが異常終了しました');
  if (await isOutOfReach(way.serial))
    return lost(
      'the cable is pulled: nobody answers at the address of the phone',
      'ケーブルが抜けています（端末のアドレスから応答がありません）',
    );
  return lost(
    `the phone is ${state} for adb: its end of adb does not answer`,
    `adbから見て端末が ${state} です。端末側のadbが応答しません`,
  );
}

/** A phone on the network stays listed as offline for a while after it went away; one on a cable is not listed any more. */
async function isOutOfReach(serial: string): Promise<boolean> {
  const [, host, port] = /^(.+):(\d+)$/.exec(serial) ?? [];
  return host !== undefined && !(await isListening(Number(port), host));
}
