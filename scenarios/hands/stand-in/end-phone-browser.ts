import { endSession } from '../appium/end-session.ts';
import type { Driver } from '../appium/open-session.ts';

/**
 * Ends a browser of this machine. Its driver ends the process that it started, which on Debian is a script beneath which
 * the browser lives on: so the browser is told itself.
 */
export async function endPhoneBrowser(driver: Driver): Promise<void> {
  // A browser that ends has no time left to say so.
  await driver.sendCommand('Browser.close', {}).catch(() => {});
  await endSession(driver);
}
