import { HarnessError, type HarnessErrorCode } from '../../../simulators/world/harness-error.ts';
import type { AppAdapter } from '../../phones/app-adapter.ts';
import { scannerOf } from '../../phones/capabilities-of.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';
import type { LocatorMap } from '../../phones/maps/locator-map.ts';
import type { Asked, Presenter } from '../../phones/presenter/presenter.ts';
import { orEnd } from '../or-end.ts';
import { createAppiumPhoneHands, type DrivenPhone } from './appium-phone.ts';
import type { Noticed } from './noticed.ts';
import { journalScreens } from './journal-screens.ts';
import { layTable } from './lay-table.ts';
import { leadToBroker, type Reached } from './lead-to-broker.ts';
import { diagnosing, leadingBack, planBrowser } from './outside-browser.ts';
import { findOutsidePhone, openOutsideSession } from './outside-session.ts';
import { prepareRegistration } from './prepare-registration.ts';
import { resetApp } from './reset-app.ts';
import { scanByCamera } from './scan-by-camera.ts';
import { namesOf, startApp } from './start-app.ts';
import type { PhoneLab } from './phone-lab.ts';
import { versionOn } from './version-on.ts';
import { versionOnIphone } from './version-on-iphone.ts';

/** A phone that is not ours, and all that is needed to drive an app on it. */
export interface OutsidePhone {
  /** Its name among the devices. */
  readonly id: string;
  readonly device: OutsideDevice;
  readonly app: 'own-build' | 'real-app';
  readonly adapter: AppAdapter;
  /** A build to be installed first. */
  readonly build?: string;
  /** Whether a scenario that wants an app without registration may take it from the real one. */
  readonly mayReset: boolean;
  readonly map: LocatorMap;
  readonly presenter: Presenter;
  readonly environment: NodeJS.ProcessEnv;
  readonly noticed?: Noticed | undefined;
}

const PATIENCE_MS = 15_000;

/** Of a phone that is lost, or whose driver refuses, there is nothing more to see: what was seen before remains. */
const SHOWS_NOTHING: ReadonlySet<HarnessErrorCode> = new Set<HarnessErrorCode>(['device-lost', 'hands-not-on-screen']);

/**
 * Opens a lab of one phone that is not ours. What only a person can do there goes to the presenter.
 * @throws HarnessError `option-invalid` for what makes no sense, `hands-engine-missing`
 */
export async function openOutsideLab(outside: OutsidePhone): Promise<PhoneLab> {
  const { id, device, app, build, mayReset, map, presenter, environment, noticed } = outside;
  const { platform } = device;
  const names = namesOf(outside);
  const scanner = scannerOf(device);
  const found = await findOutsidePhone(id, device, environment);
  const { adb, request } = found;
  const installs = build !== undefined && adb !== undefined && found.serial !== undefined;
  if (installs) await adb.run('-s', found.serial, 'install', '-r', build);
  const plan = planBrowser(id, device, { app, hasAdb: adb !== undefined });
  const session = await openOutsideSession(found, {
    ...(build !== undefined && !installs && { 'appium:app': build }),
    ...plan.capabilities,
    ...request.capabilities,
  });
  const { driver, serial, diagnose } = session;
  const versionOf = async (): Promise<string | undefined> => {
    if (platform === 'ios') return versionOnIphone(driver, names.package);
    return adb && serial !== undefined ? versionOn(adb, serial, names.package) : undefined;
  };
  const version = await orEnd(versionOf(), session.end);
  const opened = await orEnd(plan.open({ driver, adb, serial }), session.end);
  const { browser, shown, close: closeBrowser } = opened;
  const ask = (deed: Asked['deed'], more: Partial<Asked> = {}): Promise<void> =>
    presenter({ deed, device: id, ...more });
  const usualLock = platform === 'ios' ? 'face-id' : 'biometric';
  /** The lock that the owner was last asked for. */
  let lock: string | undefined;
  const setLock = async (kind: string): Promise<void> => {
    if (kind === lock) return;
    await ask('set-lock', { what: kind });
    lock = kind;
  };
  const reset = (): Promise<void> => resetApp({ driver, platform, packageId: names.package, build, ask });

  let free: Promise<void> = Promise.resolve();
  return {
    platform,
    app,
    map: map.app,
    unlock: usualLock,
    drivenOn: {
      ...session.drivenOn,
      appVersion: version ?? '?',
      code: scanner ? 'camera' : 'link-opened',
    },
    browser: {
      ...browser,
      open: async (world, setting) => diagnosing(await browser.open(world, setting), (cause) => diagnose(cause, false)),
    },
    async take(world, phone, around) {
      // There is one phone: a scenario waits until the one before has given it back.
      const before = free;
      let giveBack: () => void = () => {};
      free = new Promise((resolve) => (giveBack = resolve));
      await before;
      const written = journalScreens(world.journal, phone.id);
      const table = layTable(ask, (held) => world.journal.write(phone.id, 'card', { held }));
      let reached: Reached | undefined;
      const leave = async (): Promise<void> => {
        shown?.wayBack.close();
        try {
          await table.clear();
          await reached?.close();
        } finally {
          giveBack();
        }
      };
      const begin = async (): Promise<DrivenPhone> => {
        const wantsFresh = around.appToken === undefined;
        // After a scenario of another lock the next one finds the usual again.
        if (around.lock !== undefined || lock !== undefined) await setLock(around.lock ?? usualLock);
        if (app === 'own-build') {
          reached = await leadToBroker(world, outside, { around, phone: phone.id, adb, serial });
          if (wantsFresh) await reset();
        }
        const told = reached && { ...around, address: reached.address };
        const start = (): Promise<unknown> => startApp(driver, names, told);
        await start();
        const driven: DrivenPhone = {
          driver,
          platform,
          packageId: names.package,
          packageOf: () => names.package,
          map,
          phone: { id: phone.id, ...table.deeds, setLock },
          start,
          // The PINs here are those of virtual cards: typed for a real one they would cost it its tries.
          ...(app === 'real-app' && { typesPin: () => ask('type-pin') }),
          namesApp: true,
          ...(shown && { turnToApp: () => shown.turnToApp(names.package) }),
          patienceMs: PATIENCE_MS,
          ownerConfirms: async () => {
            await ask('confirm-owner');
            return true;
          },
          setOnline: async (online) => (online ? world.network.restore(phone.id) : world.network.cut(phone.id)),
          diagnose,
        };
        if (app === 'real-app') {
          // What has to be done beforehand is none of the scenario's: its screens stand in no journal.
          const beforehand = createAppiumPhoneHands(world, driven);
          const startAnew = (): Promise<unknown> => reset().then(start);
          const wanted = { device: id, wantsFresh, mayReset, patienceMs: PATIENCE_MS, ask, startAnew };
          world.journal.write(phone.id, 'registered', {
            device: id,
            how: await prepareRegistration(beforehand, wanted),
          });
        }
        return driven;
      };
      const driven = await begin().catch(async (cause: unknown) => {
        await leave();
        throw cause;
      });
      const onApp = createAppiumPhoneHands(world, {
        ...driven,
        deeds: {
          pressed: ({ id: element, label }) => world.journal.write(phone.id, 'tap', { element, label }),
          opened(url, taken) {
            world.journal.write(phone.id, 'link', { url, taken });
            written.lookAnew();
          },
          ended: written.leaveApp,
        },
        async noticed(read, picture) {
          written.see(read);
          await noticed?.(read, picture);
        },
      });
      return {
        hands: {
          ...(shown ? leadingBack(onApp, shown.wayBack) : onApp),
          ...(scanner && { scans: (link) => scanByCamera(driver, scanner, { link, patienceMs: PATIENCE_MS }) }),
        },
        glance: onApp.glance,
        unknown: () => [],
        async suffers(outage) {
          throw new HarnessError('option-invalid', `Failed to let ${outage} happen: this phone is not ours.`);
        },
        async giveBack() {
          try {
            // Where the app went by itself in the end: nobody has looked there since.
            if (app === 'own-build') await onApp.look();
          } catch (cause) {
            if (!(cause instanceof HarnessError) || !SHOWS_NOTHING.has(cause.code)) throw cause;
            world.journal.write(phone.id, 'unseen', { reason: cause.message });
          } finally {
            await leave();
          }
        },
      };
    },
    async ready() {
      throw new HarnessError('option-invalid', `Failed to lend the device “${id}”: its session is opened by Tegata.`);
    },
    reset,
    async close() {
      await free;
      await closeBrowser();
      await session.end();
    },
  };
}
