import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { readDevices } from '../read-devices.ts';
import { findDevice } from '../find-device.ts';
import { compareTraffic, type Difference } from './compare-traffic.ts';
import { readTraffic } from './read-traffic.ts';
import { simulatedTraffic } from './simulated-traffic.ts';

/** Compares a recording of a real iPhone with what the simulated one of a name answers. */
export async function compareWithOurs(file: string, simulated: string): Promise<Difference[]> {
  const recorded = await readTraffic(file);
  const device = findDevice(await readDevices(), simulated);
  if (device.kind !== 'simulated' || device.platform !== 'ios') {
    throw new HarnessError('option-invalid', `Failed to compare: expected a simulated iPhone, got “${simulated}”.`);
  }
  const { name, productType, osVersion, build, scale } = device;
  const traits = { udid: '00008110-TEGATA0000000001', name, productType, osVersion, build, scale };
  return compareTraffic(recorded, await simulatedTraffic(traits));
}
