import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { answers } from './answers.ts';
import type { ServerProcess } from './server-process.ts';

/** What stands between a test and an iPhone. */
export interface IosWay {
  readonly appium: ServerProcess;
  readonly wdaUrl: string;
  readonly udid: string;
}

const OUTAGE =
  /ECONNREFUSED|ECONNRESET|socket hang up|fetch failed|UND_ERR|Could not proxy|no such element|wasn't found|could not be located/i;

/**
 * Tells an outage from a finding. The XCUITest driver swallows a dead WebDriverAgent while it searches and says that the
 * element was not found, so whenever something was not found WebDriverAgent is asked whether it lives.
 */
export async function diagnoseIos(cause: unknown, way: IosWay): Promise<HarnessError | undefined> {
  const words = cause instanceof Error ? cause.message : JSON.stringify(cause);
  const lost = (what: string): HarnessError =>
    new HarnessError('device-lost', `device lost: ${what} (iPhone ${way.udid})`, { cause });
  if (!way.appium.isRunning()) return lost('Appium is down');
  if (!OUTAGE.test(words)) return undefined;
  return (await answers(`${way.wdaUrl}/status`)) ? undefined : lost('WebDriverAgent on the phone does not answer');
}
