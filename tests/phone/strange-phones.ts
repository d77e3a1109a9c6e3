import { vi } from 'vitest';
import { startAdbServer, type AdbServer } from '../../scenarios/hands/appium/adb-server.ts';
import { createChromiumEngine } from '../../scenarios/hands/chrome/chromium-engine.ts';
import { DEVICES } from '../../scenarios/hands/devices.ts';
import { startAndroidPhone, type AndroidPhone } from '../../simulators/phone/android/android-phone.ts';
import { startIphone, type RunningIphone } from '../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux } from '../../simulators/phone/ios/usbmux/usbmux.ts';
import { createRandom } from '../../simulators/world/random.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { TRAITS } from '../unit/phone/ios/simulated-iphone.ts';

/** An Android phone of somebody's, and the adb that has it. */
export interface StrangeAndroid {
  readonly adb: AdbServer;
  readonly device: AndroidPhone;
  /** Plugs it in whose cable was pulled. adb may list it as offline still: it would say that it is connected, and not connect. */
  plugInAgain(): Promise<void>;
  close(): Promise<void>;
}

/** An iPhone of somebody's, on the usbmuxd of this computer. */
export interface StrangeIphone {
  readonly device: RunningIphone;
  close(): Promise<void>;
}

/** Connects an Android phone of which the code under test knows no more than of a real one. */
export async function connectAndroid(): Promise<StrangeAndroid> {
  const adb = await startAdbServer();
  const chrome = await createChromiumEngine(DEVICES['android-phone']);
  const device = await startAndroidPhone({}, { clock: createRealClock(), random: createRandom('own'), chrome });
  await adb.run('connect', device.serial);
  return {
    adb,
    device,
    async plugInAgain() {
      await device.setPlugged(true);
      await adb.forget(device.serial);
      await adb.run('connect', device.serial);
    },
    async close() {
      await device.close();
      await adb.stop();
    },
  };
}

/** Connects an iPhone of which the code under test knows no more than of a real one. */
export async function connectIphone(): Promise<StrangeIphone> {
  const phones = createUsbmux(() => {});
  const usbmux = await serveUsbmux(phones);
  vi.stubEnv('USBMUXD_SOCKET_ADDRESS', usbmux.address);
  const device = await startIphone(TRAITS, phones, { clock: createRealClock(), random: createRandom('own') });
  return {
    device,
    async close() {
      vi.unstubAllEnvs();
      await device.close();
      await usbmux.close();
    },
  };
}
