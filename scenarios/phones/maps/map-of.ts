import type { DeviceProfile } from '../device-profile.ts';
import type { LocatorMap } from './locator-map.ts';
import { guideTexts, ownMap } from './own-map.ts';
import { readLocatorMap } from './read-map.ts';

/**
 * The map by which the app on a phone is driven: that of its profile; of our own app its own; else the guide's texts.
 * @throws HarnessError `file-invalid`
 */
export async function mapOf(device: DeviceProfile): Promise<LocatorMap> {
  if ('map' in device && device.map !== undefined) return readLocatorMap(device.map);
  const isOurs = device.kind === 'simulated' && (device.platform === 'ios' || device.views === 'own');
  return isOurs ? ownMap() : guideTexts();
}
