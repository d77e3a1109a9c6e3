import type { Permission } from '../permissions.ts';
import type { AndroidTraits } from './traits.ts';

/** What Android calls them, and from which API level on an app must ask. @see Manifest.permission of Android */
const NAMES: Readonly<Record<Permission, { readonly name: string; readonly since: number }>> = {
  camera: { name: 'android.permission.CAMERA', since: 23 },
  notifications: { name: 'android.permission.POST_NOTIFICATIONS', since: 33 },
};

/** What the app must ask for on a phone, by the system's names: below Android 13 notifications need nobody's leave. */
export function runtimePermissions({ asksFor, apiLevel }: AndroidTraits): ReadonlyMap<string, Permission> {
  const needed = asksFor.filter((permission) => NAMES[permission].since <= apiLevel);
  return new Map(needed.map((permission) => [NAMES[permission].name, permission]));
}
