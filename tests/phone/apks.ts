import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

const driver = dirname(createRequire(import.meta.url).resolve('appium-uiautomator2-driver/package.json'));

/** An apk that is at hand wherever the driver is: Appium's own helper. */
export const settingsApk = join(driver, 'node_modules/io.appium.settings/apks/settings_apk-debug.apk');
