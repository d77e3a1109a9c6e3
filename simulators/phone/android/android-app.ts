import { APP_IDENTITIES, type AppId } from '../app-identity.ts';
import type { AndroidApp } from './occupant.ts';

/** An app as an Android phone lists it. The package is made up: nothing of the real one's is copied. */
export function androidApp(app: AppId): AndroidApp {
  return { id: app, packageId: `test.tegata.${app}`, name: APP_IDENTITIES[app].name, version: '1.0' };
}
