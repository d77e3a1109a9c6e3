import { emptyMemory } from '../memory.ts';
import { createPermissions } from '../permissions.ts';
import { homeScreen } from '../screens/home-screen.ts';
import type { Screen } from '../screens/screen.ts';
import { createAppShelf, SYSTEM_APPS, type AppShelf } from './apps/app-shelf.ts';
import { elsewhere } from './apps/elsewhere.ts';
import type { IphoneTraits } from './iphone-traits.ts';
import type { Occupant } from './occupant.ts';
import { createSafari, type Safari } from './safari/safari.ts';
import type { Point, WebPage } from './safari/web-page.ts';
import { createOwnerCheck, type OwnerCheck } from './system/owner-check.ts';
import { permissionAlert } from './system/permission-alert.ts';
import type { SystemAlert } from './system/system-alert.ts';
import { createKeyboard } from './typed-text.ts';

/** Whether an app runs, in the numbers of XCUITest. */
export const APP_STATES = { unknown: 0, notRunning: 1, inBackground: 3, inForeground: 4 } as const;

/** An iPhone around the app: which app is in front, what the system asks, and what a finger reaches. */
export interface Iphone {
  readonly traits: IphoneTraits;
  readonly shelf: AppShelf;
  readonly owner: OwnerCheck;
  readonly safari: Safari;
  /** Moves a world's app in, closed, or out. */
  settleIn(occupant: Occupant | undefined): void;
  /** Resolves when the app has come to rest. */
  settle(): Promise<void>;
  /** The page that is seen; `undefined` when another app is in front, or the browser has none. */
  pageInFront(): WebPage | undefined;
  /** The bundle id of the app in front. */
  front(): string;
  /** What is seen now, but for what the system asks. */
  screen(): Screen;
  /** What the system asks, over everything. */
  alert(): SystemAlert | undefined;
  /** Answers that; says whether it has such a button. */
  answer(label: string): boolean;
  isLocked(): boolean;
  stateOf(bundleId: string): number;
  /**
   * Starts an app, or brings it to the front as it is. Says whether there is such an app.
   * @param environment told to one that is started, and not to one that runs
   */
  activate(bundleId: string, environment?: Readonly<Record<string, string>>): Promise<boolean>;
  /** Ends an app. Says whether it was running. */
  terminate(bundleId: string): Promise<boolean>;
  goHome(): void;
  /** Opens an address in the browser, as an app has it opened. */
  openInBrowser(url: string): Promise<void>;
  /** Opens a link as the system does: in the app that it belongs to, else in the browser. */
  openUrl(url: string): Promise<void>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** Touches an element of the screen. Nothing happens when it is covered, disabled or gone. */
  touch(elementId: string): Promise<void>;
  /** Touches the page in front. A link of the app leaves the page as it is and opens the app. */
  touchPage(point: Point): Promise<void>;
  /** Types into a field of the screen, after what stands there. Says whether there is one. */
  type(fieldId: string, keys: string): Promise<boolean>;
  clear(fieldId: string): Promise<boolean>;
  pasteboard: string;
}

/** Makes an iPhone that was just switched on, without the app. */
export function createIphone(traits: IphoneTraits): Iphone {
  const { springboard, browser } = SYSTEM_APPS;
  const shelf = createAppShelf(traits.osVersion);
  const owner = createOwnerCheck();
  const safari = createSafari();
  const permissions = createPermissions(traits.asksFor ?? []);
  const keyboard = createKeyboard(
    async (fieldId, text) => occupant?.phone.type(fieldId, text),
    (fieldId) => fieldOf(fieldId)?.filled ?? 0,
  );
  let occupant: Occupant | undefined;
  let shelved: string | undefined;
  let front: string = springboard;
  let running = new Set<string>([springboard]);

  /** The owner may have got the app from the store meanwhile, or taken it away. */
  const noticeApp = (): void => {
    const app = occupant?.app;
    if (app?.bundleId === shelved) return;
    if (shelved !== undefined) shelf.remove(shelved);
    if (app) shelf.put(app);
    shelved = app?.bundleId;
  };
  /** The app may have closed itself, or a finger may have opened it. */
  const notice = (): void => {
    noticeApp();
    const app = occupant?.app?.bundleId;
    if (app === undefined) return;
    if (occupant?.phone.isRunning()) return void running.add(app);
    running.delete(app);
    if (front === app) front = springboard;
  };
  const screen = (): Screen => {
    notice();
    const own = occupant?.phone.screen();
    if (own && (own.id === 'lock-screen' || front === occupant?.app?.bundleId)) return own;
    const there = shelf.find(front);
    if (front !== springboard && there) return elsewhere(there);
    const apps = occupant?.app ? occupant.phone.apps() : [];
    const appName = occupant?.app?.name;
    return homeScreen({ platform: 'ios', unlock: 'none', apps, appName, memory: emptyMemory });
  };
  const fieldOf = (id: string) => {
    const found = screen().elements.find((element) => element.kind === 'field' && element.id === id);
    return found?.kind === 'field' ? found : undefined;
  };
  const activate: Iphone['activate'] = async (bundleId, environment = {}) => {
    notice();
    if (!shelf.find(bundleId)) return false;
    if (bundleId === occupant?.app?.bundleId && !running.has(bundleId)) {
      occupant.startedWith?.(environment);
      await occupant.phone.launch();
    }
    running.add(bundleId);
    front = bundleId;
    return true;
  };

  const permissionAsked = (): SystemAlert | undefined => {
    const open = permissions.open();
    const { app } = occupant ?? {};
    if (open === undefined || !app || screen().id === 'lock-screen' || front !== app.bundleId) return undefined;
    return permissionAlert(open, app.name, traits.osVersion);
  };
  const alert = (): SystemAlert | undefined => owner.alert() ?? permissionAsked();
  const pageInFront = (): WebPage | undefined =>
    front === browser && screen().id === 'browser' ? safari.front() : undefined;
  const openInBrowser = async (url: string): Promise<void> => {
    await activate(browser);
    await safari.open(url);
  };
  const opensInApp = async (url: string): Promise<boolean> => {
    if (!((await occupant?.phone.opensLink(url)) && occupant?.app)) return false;
    return activate(occupant.app.bundleId);
  };

  return {
    traits,
    shelf,
    owner,
    safari,
    pasteboard: '',
    settleIn(next) {
      occupant = undefined;
      noticeApp();
      occupant = next;
      noticeApp();
      owner.abandon();
      permissions.forget();
      front = springboard;
      running = new Set([springboard]);
    },
    settle: async () => occupant?.settle(),
    pageInFront,
    front() {
      notice();
      return front;
    },
    screen,
    alert,
    answer(label) {
      if (owner.alert()) return owner.answer(label);
      const open = permissions.open();
      const { buttons = [] } = permissionAsked() ?? {};
      if (open === undefined || !buttons.some((button) => button.label === label)) return false;
      permissions.decide(open, label !== buttons[0]?.label);
      return true;
    },
    isLocked: () => screen().id === 'lock-screen',
    stateOf(bundleId) {
      notice();
      if (!shelf.find(bundleId)) return APP_STATES.unknown;
      if (!running.has(bundleId)) return APP_STATES.notRunning;
      return front === bundleId ? APP_STATES.inForeground : APP_STATES.inBackground;
    },
    activate,
    async terminate(bundleId) {
      notice();
      if (bundleId === springboard || !running.delete(bundleId)) return false;
      if (front === bundleId) front = springboard;
      if (bundleId !== occupant?.app?.bundleId) return true;
      owner.abandon();
      await occupant.phone.kill();
      return true;
    },
    goHome() {
      front = springboard;
    },
    openInBrowser,
    async openUrl(url) {
      if (!(await opensInApp(url))) await openInBrowser(url);
    },
    async lock() {
      owner.abandon();
      await occupant?.phone.lock();
    },
    async unlock() {
      // The owner looks at the phone: a lab unlocks its phones before a run.
      if (screen().id === 'lock-screen') await occupant?.phone.tap('unlock');
    },
    async touch(elementId) {
      const shown = screen();
      const there = shown.overlay?.buttons ?? shown.elements;
      if (
        owner.stage() !== 'none' ||
        permissionAsked() ||
        !there.some(({ id, enabled }) => id === elementId && enabled)
      )
        return;
      const { phone, app } = occupant ?? {};
      if (!phone) return;
      if (shown.id === 'home-screen') {
        if (app) await activate(app.bundleId);
      } else if (shown.id === 'unlock' && elementId === 'unlock') {
        await owner.begin(phone.unlockKind(), () => phone.tap('unlock'));
      } else await phone.tap(elementId);
    },
    async touchPage(point) {
      const page = owner.stage() === 'none' && !permissionAsked() ? pageInFront() : undefined;
      if (!page) return;
      const link = await page.linkAt(point);
      const appLink = link !== undefined && occupant?.isAppLink?.(link) ? link : undefined;
      await page.touch(point, appLink !== undefined);
      if (appLink !== undefined && !(await opensInApp(appLink))) await page.go(appLink);
    },
    async type(fieldId, keys) {
      const field = fieldOf(fieldId);
      if (field) await keyboard.press(field, keys);
      return field !== undefined;
    },
    async clear(fieldId) {
      const field = fieldOf(fieldId);
      if (field) await keyboard.clear(field);
      return field !== undefined;
    },
  };
}
