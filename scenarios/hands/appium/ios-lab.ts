import type { AppId } from '../../../simulators/phone/app-identity.ts';
import { simulatedApp } from '../../../simulators/phone/ios/apps/simulated-app.ts';
import { startIphone, type RunningIphone } from '../../../simulators/phone/ios/start-iphone.ts';
import { serveUsbmux } from '../../../simulators/phone/ios/usbmux/serve-usbmux.ts';
import { createUsbmux, type Usbmux } from '../../../simulators/phone/ios/usbmux/usbmux.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { createRandom } from '../../../simulators/world/random.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { World } from '../../../simulators/world/world.ts';
import type { SimulatedDevice } from '../../phones/device-profile.ts';
import { ownMap } from '../../phones/maps/own-map.ts';
import { orEnd } from '../or-end.ts';
import { turnFromSafari } from '../safari/turn-to.ts';
import { openLabSafari, SAFARI_CAPABILITIES } from '../safari/lab-safari.ts';
import { beginOn, type StartedPhone } from './begin-on.ts';
import { startAppium } from './appium-server.ts';
import { createAppiumPhoneHands } from './appium-phone.ts';
import { createDevicePool } from './device-pool.ts';
import { diagnoseIos } from './diagnose-ios.ts';
import { endSession } from './end-session.ts';
import { installedVersions } from './installed-versions.ts';
import { isLocked } from './is-locked.ts';
import { keepRunning } from './keep-running.ts';
import type { Noticed } from './noticed.ts';
import type { Driver } from './open-session.ts';
import type { PhoneLab } from './phone-lab.ts';
import type { ServerProcess } from './server-process.ts';

type SimulatedIphone = Extract<SimulatedDevice, { platform: 'ios' }>;

interface IosDevice {
  readonly device: RunningIphone;
  readonly driver: Driver;
  /** The Appium that its session is with. */
  readonly appium: ServerProcess;
  isLost: boolean;
}

/** Opens a lab of simulated iPhones: a usbmux and an Appium of its own, phones as they are needed. */
export async function openIosLab(seed: string, model: SimulatedIphone, noticed?: Noticed): Promise<PhoneLab> {
  const safari = model.browser === 'own' ? await openLabSafari(model.osVersion) : undefined;
  const notKnown: string[] = [];
  const usbmux = createUsbmux((request) => notKnown.push(`usbmux ${request}`));
  const served = await serveUsbmux(usbmux);
  const start = (): Promise<ServerProcess> => startAppium({ USBMUXD_SOCKET_ADDRESS: served.address });
  const endBelow = async (): Promise<void> => {
    await served.close();
    await safari?.close();
  };
  const appium = keepRunning(await orEnd(start(), endBelow), start);
  const map = ownMap();
  const packageOf = (app: AppId): string => simulatedApp(app).bundleId;
  /** The phone that each world took first, on which its browser is. */
  const first = new WeakMap<World, IosDevice>();
  let made = 0;
  const next = async () => startDevice(seed, { model, number: ++made }, { ...served, usbmux }, await appium.running());
  const pool = createDevicePool<IosDevice>(
    (lent) => !lent.isLost && lent.appium.isRunning(),
    async ({ device, driver }) => {
      await endSession(driver);
      await device.close();
    },
  );
  return {
    platform: 'ios',
    app: 'simulated',
    map: map.app,
    unlock: model.unlock,
    drivenOn: {
      device: model.name,
      os: `iOS ${model.osVersion}`,
      appVersion: simulatedApp('guide').version,
      code: 'link-opened',
      versions: installedVersions('appium', 'appium-xcuitest-driver', 'webdriverio'),
    },
    ...(safari && {
      browser: {
        name: safari.name,
        open(world, setting) {
          const lent = first.get(world);
          if (!lent) throw new TypeError('Failed to open Safari: expected that its phone was taken.');
          return safari.open({ iphone: lent.device.iphone, driver: lent.driver }, world, setting);
        },
      },
    }),
    async take(world, phone, { appLinkOrigin }) {
      const lent = await pool.take('ios', async () => beginOn(await next()));
      if (!first.has(world)) first.set(world, lent);
      const { iphone, wdaUrl, unknown } = lent.device;
      const [app] = phone.apps();
      iphone.settleIn({
        phone,
        get app() {
          const [installed] = phone.apps();
          return installed && simulatedApp(installed);
        },
        isAppLink: (url) => URL.canParse(url) && new URL(url).origin === appLinkOrigin,
        settle: world.work.idle,
      });
      return {
        hands: createAppiumPhoneHands(world, {
          driver: lent.driver,
          platform: 'ios',
          packageId: packageOf(app ?? 'guide'),
          packageOf,
          map,
          phone,
          noticed,
          ...(safari && { turnToApp: () => turnFromSafari(lent.driver, packageOf(app ?? 'guide')) }),
          ownerConfirms: async () => (await iphone.owner.present(true)) || iphone.owner.typePasscode(true),
          // No driver reaches the control centre of an iPhone: the network is taken at the device.
          setOnline: async (online) => (online ? world.network.restore(phone.id) : world.network.cut(phone.id)),
          async diagnose(cause, mayBeLocked) {
            const isLockedUnasked = async (): Promise<boolean> => !mayBeLocked && (await isLocked(lent.driver));
            const { appium: ours } = lent;
            const way = { appium: ours, wdaUrl, udid: iphone.traits.udid, usbmux: served.address, isLockedUnasked };
            const lost = await diagnoseIos(cause, way);
            if (lost) lent.isLost = true;
            return lost;
          },
        }),
        unknown: () => [...unknown.splice(0), ...notKnown.splice(0)],
        async suffers(outage) {
          if (outage === 'cable-pulled') await lent.device.setPlugged(false);
          else if (outage === 'server-crashed') await lent.device.setWdaRunning(false);
          else if (outage === 'appium-down') await lent.appium.stop();
          else if (outage === 'phone-locked') await phone.lock();
          else throw new HarnessError('option-invalid', `Failed to let ${outage} happen: an iPhone has no adb.`);
        },
        giveBack() {
          iphone.settleIn(undefined);
          iphone.safari.show(undefined);
          pool.giveBack('ios', lent);
        },
      };
    },
    async ready() {
      const { port, capabilities, withDriver } = await next();
      return { port, capabilities, adopt: (driver) => pool.add('ios', withDriver(driver)) };
    },
    async close() {
      await pool.close();
      await appium.stop();
      await endBelow();
    },
  };
}

/** Starts a phone, up to the session with it. */
async function startDevice(
  seed: string,
  { model, number }: { model: SimulatedIphone; number: number },
  { usbmux, address }: { usbmux: Usbmux; address: string },
  appium: ServerProcess,
): Promise<StartedPhone<IosDevice>> {
  const { name, productType, osVersion, build, scale, asksFor } = model;
  const traits = {
    udid: `00008110-TEGATA${String(number).padStart(10, '0')}`,
    name,
    productType,
    osVersion,
    build,
    scale,
    asksFor,
  };
  const random = createRandom(`${seed}/ios-${number}`);
  const device = await startIphone(traits, usbmux, { clock: createRealClock(), random });
  const capabilities = {
    platformName: 'iOS',
    'appium:automationName': 'XCUITest',
    'appium:udid': traits.udid,
    'appium:platformVersion': traits.osVersion,
    'appium:webDriverAgentUrl': device.wdaUrl,
    'appium:webviewConnectTimeout': 200,
    ...(model.browser === 'own' && SAFARI_CAPABILITIES),
    'appium:noReset': true,
    'appium:newCommandTimeout': 0,
  };
  const { wdaUrl } = device;
  const { udid } = traits;
  return {
    name: `iPhone ${udid}`,
    port: appium.port,
    capabilities,
    withDriver: (driver) => ({ device, driver, appium, isLost: false }),
    diagnose: (cause) =>
      diagnoseIos(cause, { appium, wdaUrl, udid, usbmux: address, isLockedUnasked: async () => false }),
    putAway: device.close,
  };
}
