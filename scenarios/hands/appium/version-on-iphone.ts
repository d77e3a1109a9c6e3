import type { Driver } from './open-session.ts';

const VERSION = 'CFBundleShortVersionString';

/** The version of an app as an iPhone lists it; undefined when it is not there, or no usbmuxd of the driver's reaches the phone. */
export async function versionOnIphone(driver: Driver, bundleId: string): Promise<string | undefined> {
  const wanted = { applicationType: 'User', returnAttributes: ['CFBundleIdentifier', VERSION] };
  try {
    const listed = await driver.executeScript('mobile: listApps', [wanted]);
    return (listed as Readonly<Record<string, { readonly [VERSION]?: string }>>)[bundleId]?.[VERSION];
  } catch {
    // WebDriverAgent alone, which needs no cable, knows nothing of versions: scenarios can be played all the same.
    return undefined;
  }
}
