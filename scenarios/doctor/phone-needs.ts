import { listUsbDevices } from '../../simulators/phone/ios/usbmux/list-usb-devices.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { findAdb } from '../hands/appium/adb-server.ts';
import { lookForPackage } from './look-for-package.ts';
import { lookForProgram } from './look-for-program.ts';
import type { Found, Need, Purpose } from './need.ts';

const PACKAGES: readonly { id: string; version: string; serves: Purpose[]; ja: string; en: string }[] = [
  { id: 'appium', version: '3.8.0', serves: ['android', 'ios'], ja: 'スマホの操作', en: 'drives phones' },
  { id: 'webdriverio', version: '9.32.0', serves: ['android', 'ios'], ja: 'Appiumへの命令', en: 'speaks to Appium' },
  {
    id: 'appium-uiautomator2-driver',
    version: '8.7.0',
    serves: ['android'],
    ja: 'Androidの操作',
    en: 'drives Android phones',
  },
  { id: 'appium-xcuitest-driver', version: '12.13.1', serves: ['ios'], ja: 'iPhoneの操作', en: 'drives iPhones' },
  {
    id: '@resvg/resvg-js',
    version: '2.6.2',
    serves: ['android', 'ios'],
    ja: '模擬スマホの画面写真',
    en: 'photographs simulated phones',
  },
  {
    id: 'subset-font',
    version: '2.9.0',
    serves: ['android', 'ios'],
    ja: '模擬スマホの画面写真',
    en: 'photographs simulated phones',
  },
];

/** What phones need: Appium and its drivers, and the ways to a phone. */
export const phoneNeeds: readonly Need[] = [
  ...PACKAGES.map(({ id, version, serves, ja, en }): Need => ({
    id,
    name: `npm ${id}`,
    use: { ja, en },
    serves,
    get: `npm install --save-dev --save-exact ${id}@${version}`,
    look: () => lookForPackage(id, version),
  })),
  {
    id: 'adb',
    name: 'adb',
    use: { ja: 'Androidスマホへの接続（実機・模擬）', en: 'the way to Android phones, real and simulated' },
    serves: ['android'],
    get: {
      linux: 'sudo apt-get install adb',
      darwin: 'brew install --cask android-platform-tools',
      win32: 'winget install Google.PlatformTools',
    },
    look: lookForAdb,
  },
  {
    id: 'usbmuxd',
    name: 'usbmuxd',
    use: {
      ja: '実機のiPhoneへのUSB接続（模擬のiPhoneには不要）',
      en: 'the way to real iPhones by USB; simulated ones need none',
    },
    serves: [],
    get: {
      linux: 'sudo apt-get install usbmuxd',
      darwin: 'part of macOS',
      win32: 'install Apple Devices from the Microsoft Store',
    },
    look: lookForUsbmuxd,
  },
];

/** Phones are driven with this one, which may be another than the first on PATH. */
async function lookForAdb(): Promise<Found> {
  try {
    return await lookForProgram(findAdb(), ['version']);
  } catch (error) {
    if (error instanceof HarnessError) return { isThere: false };
    throw error;
  }
}

async function lookForUsbmuxd(): Promise<Found> {
  const listed = await listUsbDevices();
  if (!listed) return { isThere: false };
  return { isThere: true, what: listed.length === 0 ? 'no iPhone is plugged in' : listed.join(', ') };
}
