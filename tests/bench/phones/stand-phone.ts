import { simulatedDevice } from '../../../scenarios/phones/simulated-device.ts';
import { startAndroidPhone } from '../../../simulators/phone/android/android-phone.ts';
import { startIphone } from '../../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux } from '../../../simulators/phone/ios/usbmux/usbmux.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';

/** A simulated phone that is switched on, and where a driver finds it. */
export interface StandingPhone {
  readonly at:
    | { readonly platform: 'android'; readonly serial: string }
    | {
        readonly platform: 'ios';
        readonly udid: string;
        readonly osVersion: string;
        readonly wdaUrl: string;
        /** Where its usbmuxd answers. */
        readonly usbmux: string;
      };
  close(): Promise<void>;
}

/** Switches the usual phone of a platform on, in this process, with nobody's app on it. */
export async function standPhone(platform: 'android' | 'ios'): Promise<StandingPhone> {
  const surroundings = { clock: createRealClock(), random: createRandom(platform) };
  if (platform === 'android') {
    const { name, release, density, views } = await simulatedDevice('android', {});
    const phone = await startAndroidPhone({ name, release, density, views }, surroundings);
    return { at: { platform, serial: phone.serial }, close: phone.close };
  }
  const { name, productType, osVersion, build, scale } = await simulatedDevice('ios', {});
  const udid = '00008110-TEGATA0000000001';
  const usbmux = createUsbmux(() => {});
  const served = await serveUsbmux(usbmux);
  const phone = await startIphone({ udid, name, productType, osVersion, build, scale }, usbmux, surroundings);
  return {
    at: { platform, udid, osVersion, wdaUrl: phone.wdaUrl, usbmux: served.address },
    async close() {
      await phone.close();
      await served.close();
    },
  };
}
