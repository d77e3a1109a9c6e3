import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { Driver } from './open-session.ts';
import type { OutsidePhone } from './outside-lab.ts';
import type { Around } from './phone-lab.ts';

/** What the app on a phone that is not ours is called, and by which names it is told things. */
export interface AppNames {
  readonly platform: 'android' | 'ios';
  readonly package: string;
  readonly activity?: string;
  readonly broker?: string | undefined;
  readonly token?: string | undefined;
}

/** Reads that from its adapter; `HarnessError('option-invalid')` says what is missing there. */
export function namesOf({
  id,
  device,
  app,
  adapter,
}: Pick<OutsidePhone, 'id' | 'device' | 'app' | 'adapter'>): AppNames {
  const { platform } = device;
  const own = platform === 'android' ? adapter.android : adapter.ios;
  if (!own) {
    throw new HarnessError(
      'option-invalid',
      `Failed to drive the app on “${id}”: expected an app adapter with a member ${platform}, got none.`,
    );
  }
  if (app === 'own-build' && (own.broker === undefined || own.token === undefined)) {
    throw new HarnessError(
      'option-invalid',
      `Failed to drive the app on “${id}”: expected ${platform}.broker and ${platform}.token in its adapter, by which a build is told where the broker is.`,
    );
  }
  const { broker, token } = own;
  return 'package' in own
    ? { platform, package: own.package, activity: own.activity, broker, token }
    : { platform, package: own.bundleId, broker, token };
}

/** Starts the app anew, and tells it where the broker is and as whom it is registered. */
export async function startApp(
  driver: Driver,
  { platform, package: name, activity, broker, token }: AppNames,
  told: (Around & { address: string }) | undefined,
): Promise<unknown> {
  const pairs = told
    ? [[broker, told.address] as const, [token, told.appToken] as const].filter(([, value]) => value !== undefined)
    : [];
  if (platform === 'ios') {
    // One that runs is told nothing.
    await driver.executeScript('mobile: terminateApp', [{ bundleId: name }]);
    return driver.executeScript('mobile: launchApp', [{ bundleId: name, environment: Object.fromEntries(pairs) }]);
  }
  const extras = pairs.map(([key, value]) => ['s', key, value]);
  return driver.executeScript('mobile: startActivity', [
    { component: `${name}/${activity}`, stop: true, wait: true, ...(extras.length > 0 && { extras }) },
  ]);
}
