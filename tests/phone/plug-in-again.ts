import type { AdbServer } from '../../scenarios/hands/appium/adb-server.ts';
import type { AndroidPhone } from '../../simulators/phone/android/android-phone.ts';

/** Plugs a phone in whose cable was pulled. adb may list it as offline still: then it would not connect, but say that it had. */
export async function plugInAgain(device: AndroidPhone, adb: AdbServer): Promise<void> {
  await device.setPlugged(true);
  await adb.forget(device.serial);
  await adb.run('connect', device.serial);
}
