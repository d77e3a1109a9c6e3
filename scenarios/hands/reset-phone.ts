import { HarnessError } from '../../simulators/world/harness-error.ts';
import { findDevice } from '../phones/find-device.ts';
import { readDevices } from '../phones/read-devices.ts';
import { openPhoneLab, type LabChoice } from './open-phone-lab.ts';

/**
 * Takes its registration from the app on a phone of the user's.
 * @throws HarnessError `option-invalid` for a phone that keeps none, `not-found`, `hands-engine-missing`
 */
export async function resetPhone(device: string, choice: Omit<LabChoice, 'device'>): Promise<void> {
  const { kind, platform } = findDevice(await readDevices(choice.devices), device);
  if (kind === 'simulated') {
    throw new HarnessError(
      'option-invalid',
      `Failed to reset the device “${device}”: expected a phone of your own; a simulated one is new in every run and keeps nothing.`,
    );
  }
  const opened = await openPhoneLab(platform, 'reset', { ...choice, device });
  if ('reason' in opened) throw new HarnessError('hands-engine-missing', opened.reason);
  try {
    await opened.lab?.reset?.();
  } finally {
    await opened.lab?.close();
  }
}
