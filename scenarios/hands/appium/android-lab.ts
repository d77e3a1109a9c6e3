import type { AndroidPhone } from '../../../simulators/phone/android/android-phone.ts';
import type { AppId } from '../../../simulators/phone/app-identity.ts';
import { androidApp } from '../../../simulators/phone/android/android-app.ts';
import { mapOf } from '../../phones/maps/map-of.ts';
import type { ChromeEngine } from '../../../simulators/phone/android/chrome/chrome.ts';
import type { World } from '../../../simulators/world/world.ts';
import { chromeName, createChromiumEngine } from '../chrome/chromium-engine.ts';
import { openChrome } from '../chrome/open-chrome.ts';
import { chromeCapabilities, startPhoneChrome, type PhoneChrome } from '../chrome/phone-chrome.ts';
import { turnFromChrome } from '../chrome/turn-to-chrome.ts';
import { DEVICES } from '../devices.ts';
import { orEnd } from '../or-end.ts';
import { createRealHands } from '../real-hands.ts';
import { startAdbServer, type AdbServer } from './adb-server.ts';
import { beginOn, type StartedPhone } from './begin-on.ts';
import { startAppium } from './appium-server.ts';
import { createAppiumPhoneHands } from './appium-phone.ts';
import { createDevicePool } from './device-pool.ts';
import { diagnoseAndroid } from './diagnose-android.ts';
import { endSession } from './end-session.ts';
import { installedVersions } from './installed-versions.ts';
import { isLocked } from './is-locked.ts';
import { keepRunning } from './keep-running.ts';
import type { Noticed } from './noticed.ts';
import type { Driver } from './open-session.ts';
import type { PhoneLab } from './phone-lab.ts';
import type { ServerProcess } from './server-process.ts';
import { switchOnAndroid, type SimulatedAndroid } from './switch-on-android.ts';

interface AndroidDevice {
  readonly device: AndroidPhone;
  /** Its own Chrome, where that shows the pages. */
  chrome: Promise<PhoneChrome> | undefined;
  readonly driver: Driver;
  /** The Appium that its session is with, and the adb server that knows it. */
  readonly appium: ServerProcess;
  readonly adb: AdbServer;
  isLost: boolean;
}

/** Opens a lab of simulated Android phones: an adb server and an Appium of its own, phones as they are needed. */
export async function openAndroidLab(seed: string, model: SimulatedAndroid, noticed?: Noticed): Promise<PhoneLab> {
  const map = await mapOf(model);
  const engine = model.browser === 'own' ? await createChromiumEngine(DEVICES['android-phone']) : undefined;
  const firstAdb = await startAdbServer();
  const everyAdb = [firstAdb];
  const adbs = keepRunning(firstAdb, async () => {
    const another = await startAdbServer();
    everyAdb.push(another);
    return another;
  });
  const start = (): Promise<ServerProcess> => startAppium({ ANDROID_HOME: firstAdb.sdk });
  const appium = keepRunning(await orEnd(start(), firstAdb.stop), start);
  const packageOf = (app: AppId): string => androidApp(app).packageId;
  /** The phone that each world took first, on which its browser is. */
  const first = new WeakMap<World, AndroidDevice>();
  let made = 0;
  const next = async () =>
    startDevice(`${seed}/android-${++made}`, { model, engine }, await adbs.running(), await appium.running());
  const pool = createDevicePool<AndroidDevice>(
    (lent) => !lent.isLost && lent.appium.isRunning() && lent.adb.isRunning(),
    async ({ device, driver, adb, chrome }) => {
      // Without its adb a driver ends a session after minutes only: such a one goes with Appium.
      if (adb.isRunning()) {
        await (await chrome)?.close();
        await endSession(driver);
      }
      await device.close();
      await adb.forget(device.serial);
      await adb.clear();
    },
  );
  return {
    platform: 'android',
    app: 'simulated',
    map: map.app,
    unlock: model.unlock,
    drivenOn: {
      device: model.name,
      os: `Android ${model.release}`,
      appVersion: androidApp('guide').version,
      code: 'link-opened',
      versions: installedVersions('appium', 'appium-uiautomator2-driver', 'webdriverio'),
    },
    ...(engine && {
      browser: {
        name: chromeName(engine),
        open(world, setting) {
          const lent = first.get(world);
          if (!lent) throw new TypeError('Failed to open Chrome: expected that its phone was taken.');
          const { driver, device, adb } = lent;
          return createRealHands(
            world,
            {
              async open(proxy) {
                lent.chrome ??= startPhoneChrome({ adb, serial: device.serial, id: model.name });
                const chrome = await lent.chrome;
                await chrome.leadTo(proxy);
                return openChrome({ driver, chrome, id: model.name });
              },
            },
            setting,
          );
        },
      },
    }),
    async take(world, phone) {
      const lent = await pool.take('android', async () => beginOn(await next()));
      if (!first.has(world)) first.set(world, lent);
      const { system } = lent.device;
      const { adb } = lent;
      const [app] = phone.apps();
      system.settleIn({
        phone,
        get app() {
          const [installed] = phone.apps();
          return installed && androidApp(installed);
        },
        settle: world.work.idle,
        setOnline: (online) => (online ? world.network.restore(phone.id) : world.network.cut(phone.id)),
      });
      return {
        hands: createAppiumPhoneHands(world, {
          driver: lent.driver,
          platform: 'android',
          packageId: packageOf(app ?? 'guide'),
          packageOf,
          map,
          phone,
          noticed,
          ...(engine && { turnToApp: () => turnFromChrome(lent.driver, packageOf(app ?? 'guide')) }),
          ownerConfirms: () => system.ownerConfirms(),
          async setOnline(online) {
            // A network that is slow comes back by itself: the phone's settings know nothing of it.
            if (online && !system.isInAirplaneMode()) world.network.restore(phone.id);
            else await lent.driver.executeScript('mobile: setConnectivity', [{ airplaneMode: !online }]);
          },
          async diagnose(cause, mayBeLocked) {
            const isLockedUnasked = async (): Promise<boolean> => !mayBeLocked && (await isLocked(lent.driver));
            const way = { adb, appium: lent.appium, serial: lent.device.serial, isLockedUnasked };
            const lost = await diagnoseAndroid(cause, way);
            if (lost) lent.isLost = true;
            return lost;
          },
        }),
        unknown: () => system.unknown.splice(0),
        async suffers(outage) {
          if (outage === 'cable-pulled') await lent.device.setPlugged(false);
          else if (outage === 'adb-offline') lent.device.fallSilent();
          else if (outage === 'server-crashed') lent.device.uia2.stop('crashed');
          else if (outage === 'appium-down') await lent.appium.stop();
          else if (outage === 'phone-locked') await phone.lock();
          else if (outage === 'adb-killed') {
            process.kill(adb.pid, 'SIGKILL');
            await adb.ended;
          } else {
            lent.device.forgetComputers();
            await adb.forget(lent.device.serial);
            await adb.run('connect', lent.device.serial);
          }
        },
        giveBack() {
          system.settleIn(undefined);
          pool.giveBack('android', lent);
        },
      };
    },
    async ready() {
      const { port, capabilities, withDriver } = await next();
      return { port, capabilities, adopt: (driver) => pool.add('android', withDriver(driver)) };
    },
    async noteServers() {
      const noted = await adbs.latest();
      return async () => {
        if (noted.isRunning()) return false;
        await adbs.running();
        return true;
      };
    },
    async close() {
      await pool.close();
      await appium.stop();
      await adbs.stop();
      // A driver that runs adb where a server has died starts one there, also while it ends.
      for (const adb of everyAdb) await adb.clear();
    },
  };
}

/** Starts a phone, up to the session with it. */
async function startDevice(
  seed: string,
  { model, engine }: { readonly model: SimulatedAndroid; readonly engine: ChromeEngine | undefined },
  adb: AdbServer,
  appium: ServerProcess,
): Promise<StartedPhone<AndroidDevice>> {
  const { device, capabilities, putAway } = await switchOnAndroid(seed, { model, engine, adb });
  const { serial } = device;
  device.system.settleIn(undefined);
  return {
    name: `Android ${serial}`,
    port: appium.port,
    capabilities: { ...capabilities, 'appium:autoLaunch': false, ...(engine && chromeCapabilities()) },
    withDriver: (driver) => ({ device, driver, appium, adb, chrome: undefined, isLost: false }),
    diagnose: (cause) => diagnoseAndroid(cause, { adb, appium, serial, isLockedUnasked: async () => false }),
    putAway,
  };
}
