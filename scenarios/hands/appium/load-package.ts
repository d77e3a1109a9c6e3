import { HarnessError } from '../../../simulators/world/harness-error.ts';

/** The packages that phones are driven with, in the versions that were proven together. */
export const PHONE_PACKAGES =
  'appium@3.8.0 appium-uiautomator2-driver@8.7.0 appium-xcuitest-driver@12.13.1 webdriverio@9.32.0';

/** Loads what only who drives phones needs; says what to install when it is not there. */
export async function loadForPhones<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && /MODULE_NOT_FOUND/.test(String(cause.code));
    if (!isMissing) throw cause;
    throw new HarnessError(
      'hands-engine-missing',
      `Failed to drive phones: their packages are not installed. Run: npm install --save-dev ${PHONE_PACKAGES}`,
      { cause },
    );
  }
}
