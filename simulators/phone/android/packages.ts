/** A package on the phone. */
export interface InstalledPackage {
  readonly versionCode: number;
  readonly versionName: string;
  /** Whether it came with the phone. */
  readonly system: boolean;
}

/** What every phone comes with. */
export const LAUNCHER = 'com.android.launcher3';
/** The bars, the lock screen and the system's own questions. */
export const SYSTEM_UI = 'com.android.systemui';
/** The browser that takes links which no app takes. */
export const CHROME = 'com.android.chrome';
/** The abstract socket on which its devtools listen while it runs. */
export const CHROME_SOCKET = 'chrome_devtools_remote';
/** Helps Appium to change settings. */
export const APPIUM_SETTINGS = 'io.appium.settings';
/** The server that acts on the phone for Appium, and the package that starts it. */
export const UIA2_SERVER = 'io.appium.uiautomator2.server';
/** Starts the server. */
export const UIA2_TEST = `${UIA2_SERVER}.test`;

/** The packages of a phone that is new. */
export function factoryPackages(apiLevel: number, chrome = String(apiLevel)): Map<string, InstalledPackage> {
  const system = { versionCode: apiLevel, versionName: String(apiLevel), system: true };
  return new Map<string, InstalledPackage>([
    ...['android', LAUNCHER, SYSTEM_UI, 'com.android.settings'].map((name) => [name, system] as const),
    [CHROME, { ...system, versionName: chrome }],
  ]);
}
