import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { DeviceProfile } from './device-profile.ts';

/** What a template of ours stands for where the user's own value belongs. */
const TO_BE_FILLED_IN = /^(?:UDID|SERIAL|AVD|MODEL)$/;

/** Finds a phone by its name. Throws `HarnessError('not-found')`, and `option-invalid` for a template that was not filled in. */
export function findDevice(devices: ReadonlyMap<string, DeviceProfile>, id: string): DeviceProfile {
  const found = devices.get(id);
  if (!found) {
    const known = [...devices].filter(([, profile]) => !isTemplate(profile)).map(([name]) => name);
    throw new HarnessError(
      'not-found',
      `Failed to find the device “${id}”: expected one of ${known.join(', ')}, or an entry of your own in a file named by --devices.`,
    );
  }
  if (found.kind !== 'simulated' && isTemplate(found)) {
    throw new HarnessError(
      'option-invalid',
      `Failed to use the device “${id}”: it is a template. Copy it into a file of your own, put the real value in place of ${found.device}, and name the file by --devices.`,
    );
  }
  return found;
}

function isTemplate(profile: DeviceProfile): boolean {
  return profile.kind !== 'simulated' && TO_BE_FILLED_IN.test(profile.device);
}
