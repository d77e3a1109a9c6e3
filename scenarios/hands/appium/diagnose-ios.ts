import { listUsbDevices } from '../../../simulators/phone/ios/usbmux/list-usb-devices.ts';
import type { HarnessError } from '../../../simulators/world/harness-error.ts';
import { deviceLost, LOCKED } from '../device-lost.ts';
import { answers } from './answers.ts';
import type { ServerProcess } from './server-process.ts';

/** What stands between a test and an iPhone. */
export interface IosWay {
  readonly appium: Pick<ServerProcess, 'isRunning'>;
  readonly wdaUrl: string;
  readonly udid: string;
  /** Where usbmuxd answers; where this machine usually has it when absent. */
  readonly usbmux?: string;
  /** Whether the system shows its lock screen though nobody of the scenario locked the phone. */
  isLockedUnasked(): Promise<boolean>;
}

const OUTAGE =
  /ECONNREFUSED|ECONNRESET|socket hang up|fetch failed|UND_ERR|Could not proxy|Request timed out|no such element|wasn't found|could not be located/i;

/**
 * Tells an outage from a finding. The XCUITest driver swallows a dead WebDriverAgent while it searches and says that the
 * element was not found, so whenever something was not found WebDriverAgent is asked whether it lives. A pulled cable looks
 * the same from there: which it is, usbmuxd knows.
 */
export async function diagnoseIos(cause: unknown, way: IosWay): Promise<HarnessError | undefined> {
  const words = cause instanceof Error ? cause.message : JSON.stringify(cause);
  const lost = (en: string, ja: string): HarnessError => deviceLost({ en, ja }, `iPhone ${way.udid}`, cause);
  if (!way.appium.isRunning()) return lost('Appium is down', 'Appiumが動いていません');
  if (!OUTAGE.test(words) || (await answers(`${way.wdaUrl}/status`))) {
    return (await way.isLockedUnasked()) ? lost(...LOCKED) : undefined;
  }
  const plugged = await listUsbDevices(way.usbmux);
  if (!plugged) {
    return lost(
      `WebDriverAgent does not answer at ${way.wdaUrl}, and no usbmuxd says whether the phone is plugged in`,
      `WebDriverAgentが ${way.wdaUrl} で応答しません。usbmuxdもないため、端末がつながっているか分かりません`,
    );
  }
  return plugged.includes(way.udid)
    ? lost(
        'WebDriverAgent on the phone has ended: the phone is plugged in, and nobody answers',
        '端末のWebDriverAgentが終了しました（端末はつながっていますが応答がありません）',
      )
    : lost(
        'the cable is pulled: usbmuxd does not list the phone',
        'ケーブルが抜けています（usbmuxdの一覧に端末がありません）',
      );
}
