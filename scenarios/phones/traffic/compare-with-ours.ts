import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { readDevices } from '../read-devices.ts';
import { findDevice } from '../find-device.ts';
import { compareTraffic, type Difference } from './compare-traffic.ts';
import { readTraffic } from './read-traffic.ts';
import { simulatedAndroidTraffic } from './simulated-android-traffic.ts';
import { simulatedTraffic } from './simulated-traffic.ts';

/** Where a recorded phone and ours differ, and which of ours it was. */
export interface Compared {
  readonly with: string;
  readonly differences: readonly Difference[];
}

/**
 * Compares a recording of a real phone with what the simulated one of a name answers; with the usual one of its kind when
 * none is named.
 */
export async function compareWithOurs(file: string, named?: string): Promise<Compared> {
  const recorded = await readTraffic(file);
  const isAndroid = recorded.some(({ method }) => method === 'adb');
  const simulated = named ?? (isAndroid ? 'android-16' : 'ios-18');
  const device = findDevice(await readDevices(), simulated);
  if (device.kind !== 'simulated' || (device.platform === 'android') !== isAndroid) {
    const expected = isAndroid ? 'Android phone' : 'iPhone';
    throw new HarnessError(
      'option-invalid',
      `Failed to compare: expected a simulated ${expected}, got “${simulated}”.`,
    );
  }
  if (device.platform === 'android') {
    const { name, release, density } = device;
    return {
      with: simulated,
      differences: compareTraffic('android', recorded, await simulatedAndroidTraffic({ name, release, density })),
    };
  }
  const { name, productType, osVersion, build, scale } = device;
  const traits = { udid: '00008110-TEGATA0000000001', name, productType, osVersion, build, scale };
  return { with: simulated, differences: compareTraffic('ios', recorded, await simulatedTraffic(traits)) };
}
