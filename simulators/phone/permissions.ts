import { z } from 'zod';

/** What an app may have to ask the owner of a phone for. */
export const permission = z.enum(['notifications', 'camera']);

/** One of them. */
export type Permission = z.output<typeof permission>;

/** What the owner has decided, for as long as the app stays installed. */
export interface Permissions {
  /** What the app still has to ask for; it asks for one at a time. */
  open(): Permission | undefined;
  has(permission: Permission): boolean;
  decide(permission: Permission, granted: boolean): void;
  /** As after an installation: nothing is decided. */
  forget(): void;
}

/** Makes the permissions of an app that asks when it is first opened. When it asks, and that it goes on without, is assumed. */
export function createPermissions(asksFor: readonly Permission[]): Permissions {
  const decided = new Map<Permission, boolean>();
  return {
    open: () => asksFor.find((permission) => !decided.has(permission)),
    has: (permission) => decided.get(permission) === true,
    decide: (permission, granted) => void decided.set(permission, granted),
    forget: () => decided.clear(),
  };
}
