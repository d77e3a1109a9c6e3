/** An app that is installed. */
export interface InstalledApp {
  readonly bundleId: string;
  readonly name: string;
  readonly version: string;
  /** The build, `CFBundleVersion`. */
  readonly build: string;
  readonly kind: 'User' | 'System';
}

/** Bundle ids of what every iPhone has. */
export const SYSTEM_APPS = {
  springboard: 'com.apple.springboard',
  browser: 'com.apple.mobilesafari',
} as const;

/** What is installed on a phone. */
export interface AppShelf {
  all(): readonly InstalledApp[];
  find(bundleId: string): InstalledApp | undefined;
  /** Puts an app on the phone, in place of an older one of its id. */
  put(app: InstalledApp): void;
  /** Says whether there was one that may be removed. */
  remove(bundleId: string): boolean;
}

/** Makes the shelf of a phone that has only the system's own apps. */
export function createAppShelf(osVersion: string): AppShelf {
  const system = (bundleId: string, name: string): InstalledApp => ({
    bundleId,
    name,
    version: osVersion,
    build: osVersion,
    kind: 'System',
  });
  const own = [system(SYSTEM_APPS.springboard, 'SpringBoard'), system(SYSTEM_APPS.browser, 'Safari')];
  const shelf = new Map(own.map((app) => [app.bundleId, app]));
  return {
    all: () => [...shelf.values()],
    find: (bundleId) => shelf.get(bundleId),
    put: (app) => void shelf.set(app.bundleId, app),
    remove: (bundleId) => shelf.get(bundleId)?.kind === 'User' && shelf.delete(bundleId),
  };
}
