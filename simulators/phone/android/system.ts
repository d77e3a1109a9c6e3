import type { Clock } from '../../world/clock.ts';
import type { Random } from '../../world/random.ts';
import { emptyMemory } from '../memory.ts';
import { createPermissions, type Permissions } from '../permissions.ts';
import { homeScreen } from '../screens/home-screen.ts';
import type { Screen } from '../screens/screen.ts';
import type { Chrome } from './chrome/chrome.ts';
import { createFileStore, type FileStore } from './file-store.ts';
import { createLogcat, type Logcat } from './logcat.ts';
import type { Occupant } from './occupant.ts';
import { CHROME, LAUNCHER, SYSTEM_UI, factoryPackages, type InstalledPackage } from './packages.ts';
import { runtimePermissions } from './runtime-permissions.ts';
import { permissionDialog, type SystemDialog } from './system-dialog.ts';
import type { AndroidTraits } from './traits.ts';

/** What the system has in front. */
export type Front = 'home' | 'app' | { readonly package: string; readonly activity: string };

/** What a person sees on the phone now. */
export interface Sight {
  readonly package: string;
  readonly activity: string;
  readonly screen: Screen;
  /** A question of the system over it. */
  readonly dialog: SystemDialog | undefined;
  readonly keyboard: boolean;
}

/** The Android system around the app: what is installed, what is in front, what was set. */
export interface AndroidSystem {
  readonly traits: AndroidTraits;
  readonly random: Random;
  readonly logcat: Logcat;
  readonly files: FileStore;
  /** What came with the phone or was installed by adb. */
  readonly packages: Map<string, InstalledPackage>;
  /** All of these, and the app. */
  installed(): ReadonlyMap<string, InstalledPackage>;
  readonly settings: Map<string, string>;
  /** Services that run in the foreground, by package. */
  readonly services: Set<string>;
  /** The browser, where something shows its pages: without that it only comes to the front. */
  readonly chrome: Chrome | undefined;
  /** What the app may do. */
  readonly permissions: Permissions;
  /** Everything that was asked of the phone and that it does not know. */
  readonly unknown: string[];
  occupant(): Occupant | undefined;
  /** Moves a world's app in, closed, or out. */
  settleIn(occupant: Occupant | undefined): void;
  sight(): Sight;
  isLocked(): boolean;
  isInAirplaneMode(): boolean;
  isRunning(packageId: string): boolean;
  bringToFront(front: Front): void;
  front(): Front;
  /** Puts the system's question over everything, or takes it away. */
  ask(dialog: SystemDialog | undefined): void;
  /** The owner gives a finger, a face or the passcode; false when the system asks for none. */
  ownerConfirms(): Promise<boolean>;
  hideKeyboard(): void;
  /** Notes what was asked for in vain. */
  notKnown(what: string): void;
  /** Resolves when the app has come to rest. */
  settle(): Promise<void>;
}

/** The setting that says whether it is on. */
export const AIRPLANE_MODE = 'global airplane_mode_on';

/** The app's one activity. */
export const MAIN_ACTIVITY = '.MainActivity';

/** Makes the system of a phone that was just switched on. */
export function createAndroidSystem(
  traits: AndroidTraits,
  clock: Clock,
  random: Random,
  makeChrome?: (files: FileStore) => Chrome,
): AndroidSystem {
  const files = createFileStore();
  const chrome = makeChrome?.(files);
  const packages = factoryPackages(traits.apiLevel, chrome?.version);
  const logcat = createLogcat(clock);
  const unknown: string[] = [];
  const permissions = createPermissions([...runtimePermissions(traits).values()]);
  let occupant: Occupant | undefined;
  let front: Front = 'home';
  let dialog: SystemDialog | undefined;
  let keyboardHiddenOn = '';
  let logged = '';

  const isLocked = (): boolean => occupant?.phone.screen().id === 'lock-screen';
  const appScreen = (): Screen | undefined => {
    const screen = occupant?.phone.screen();
    return screen && screen.id !== 'home-screen' ? screen : undefined;
  };
  const home = (): Screen =>
    homeScreen({
      platform: 'android',
      unlock: 'biometric',
      apps: occupant?.app ? occupant.phone.apps() : [],
      appName: occupant?.app?.name,
      memory: emptyMemory,
    });

  const inFront = (): Omit<Sight, 'dialog' | 'keyboard'> => {
    const screen = appScreen();
    if (screen && isLocked()) return { package: SYSTEM_UI, activity: '.Keyguard', screen };
    if (front === 'app' && screen && occupant?.app) {
      return { package: occupant.app.packageId, activity: MAIN_ACTIVITY, screen };
    }
    if (typeof front === 'object') return { ...front, screen: { ...home(), elements: [] } };
    return { package: LAUNCHER, activity: '.Launcher', screen: home() };
  };

  /** What the system asks on behalf of the app in front. */
  const asked = (): SystemDialog | undefined => {
    const open = permissions.open();
    const { app } = occupant ?? {};
    if (open === undefined || !app || inFront().package !== app.packageId) return undefined;
    return permissionDialog(app.name, open, (granted) => permissions.decide(open, granted));
  };

  const system: AndroidSystem = {
    traits,
    random,
    logcat,
    packages,
    permissions,
    unknown,
    files,
    chrome,
    settings: new Map([[AIRPLANE_MODE, '0']]),
    services: new Set(),
    occupant: () => occupant,
    installed() {
      const { packageId, version: versionName } = occupant?.app ?? {};
      if (packageId === undefined || versionName === undefined) return packages;
      return new Map([...packages, [packageId, { versionCode: 1, versionName, system: false }]]);
    },
    settleIn(next) {
      occupant = next;
      front = 'home';
      dialog = undefined;
      permissions.forget();
      keyboardHiddenOn = '';
      system.settings.set(AIRPLANE_MODE, '0');
    },
    sight() {
      const seen = inFront();
      const { screen } = seen;
      if (screen.id !== keyboardHiddenOn) keyboardHiddenOn = '';
      if (logged !== screen.id && seen.package === occupant?.app?.packageId) {
        logged = screen.id;
        logcat.write('TegataApp', `screen ${screen.id}`);
      }
      const keyboard = keyboardHiddenOn === '' && screen.elements.some(({ kind }) => kind === 'field');
      return { ...seen, dialog: dialog ?? asked(), keyboard };
    },
    isLocked,
    isInAirplaneMode: () => system.settings.get(AIRPLANE_MODE) === '1',
    isRunning: (packageId) =>
      (packageId === occupant?.app?.packageId && occupant.phone.isRunning()) ||
      (packageId === CHROME && chrome?.isRunning() === true) ||
      system.services.has(packageId),
    bringToFront(next) {
      front = next;
    },
    front: () => front,
    ask(next) {
      dialog = next;
    },
    async ownerConfirms() {
      if (dialog?.id !== 'biometric') return false;
      dialog = undefined;
      await occupant?.phone.tap('unlock');
      return true;
    },
    hideKeyboard() {
      keyboardHiddenOn = inFront().screen.id;
    },
    notKnown(what) {
      unknown.push(what);
      logcat.write('Tegata', `not known: ${what}`);
    },
    settle: async () => occupant?.settle(),
  };
  return system;
}

/** The browser, where a link goes that no app takes. */
export const BROWSER: Front = { package: CHROME, activity: 'com.google.android.apps.chrome.Main' };
