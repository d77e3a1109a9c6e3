import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { AppMode } from './app-mode.ts';
import type { SimulatedDevice } from './device-profile.ts';
import { findDevice } from './find-device.ts';
import { readDevices } from './read-devices.ts';

/** Which phone a run is played on. */
export interface DeviceChoice {
  /** Its name; of the newest usual system when absent. */
  readonly device?: string | undefined;
  /** A file of the user's devices. */
  readonly devices?: string | undefined;
  /** Which app it runs; what its profile says when absent. */
  readonly app?: AppMode | undefined;
}

const USUAL = { ios: 'ios-18', android: 'android-16' } as const;

/**
 * The simulated phone that a run is played on.
 * @throws HarnessError `not-found`, `file-invalid`, or `option-invalid` when it is of another platform or not simulated
 */
export async function simulatedDevice<P extends 'ios' | 'android'>(
  platform: P,
  { device: id = USUAL[platform], devices }: DeviceChoice,
): Promise<Extract<SimulatedDevice, { platform: P }>> {
  const device = findDevice(await readDevices(devices), id);
  const fail = (expected: string): never => {
    throw new HarnessError('option-invalid', `Failed to play on the device “${id}”: expected ${expected}.`);
  };
  if (device.platform !== platform) return fail(`one of ${platform}, got one of ${device.platform}`);
  // What a session on it would ask for is ready, but no hand holds a card to it yet.
  if (device.kind !== 'simulated') return fail(`a simulated one: scenarios are not played on a phone of this kind yet`);
  return device as Extract<SimulatedDevice, { platform: P }>;
}
