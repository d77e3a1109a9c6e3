import type { Driver } from './open-session.ts';

/** The package or bundle id of the app that is in front on a phone. */
export async function frontPackage(driver: Driver, platform: 'android' | 'ios'): Promise<string> {
  if (platform === 'android') return driver.getCurrentPackage();
  const info: unknown = await driver.executeScript('mobile: activeAppInfo', [{}]);
  return (info as { bundleId?: string }).bundleId ?? '';
}
