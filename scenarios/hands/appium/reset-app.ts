import type { Asked } from '../../phones/presenter/presenter.ts';
import type { Driver } from './open-session.ts';

/** Which app is to lose what it knows, and by whom. */
interface ResetRequest {
  readonly driver: Driver;
  readonly platform: 'android' | 'ios';
  readonly packageId: string;
  /** The file that it can be installed from. */
  readonly build: string | undefined;
  ask(deed: Asked['deed']): Promise<void>;
}

/** Makes the app forget all that it knows, its registration too. No driver clears an app of an iPhone: it is installed anew. */
export async function resetApp({ driver, platform, packageId, build, ask }: ResetRequest): Promise<void> {
  if (platform === 'android') {
    await driver.executeScript('mobile: clearApp', [{ appId: packageId }]);
  } else if (build === undefined) await ask('reset-app');
  else {
    await driver.executeScript('mobile: removeApp', [{ bundleId: packageId }]);
    await driver.executeScript('mobile: installApp', [{ app: build }]);
  }
}
