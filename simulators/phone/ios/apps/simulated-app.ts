import { APP_IDENTITIES, type AppId } from '../../app-identity.ts';
import type { InstalledApp } from './app-shelf.ts';

/** The app as an iPhone lists it. The bundle ids are made up: nothing of the real one's package is copied. */
export function simulatedApp(app: AppId): InstalledApp {
  return {
    bundleId: `test.tegata.${app}`,
    name: APP_IDENTITIES[app].name,
    version: '1.0',
    build: '1',
    kind: 'User',
  };
}
