import type { Driver } from '../appium/open-session.ts';
import { createDriverTab } from '../driver-tab.ts';
import type { RealBrowser } from '../real-browser.ts';
import type { WayBack } from '../way-back.ts';
import type { PhoneChrome } from './phone-chrome.ts';
import { tellDevtools } from './tell-devtools.ts';
import { turnToNative, turnToPages } from './turn-to-chrome.ts';

/** A phone whose own Chrome is driven. */
export interface DrivenChrome {
  /** The session that drives its app. */
  readonly driver: Driver;
  readonly chrome: PhoneChrome;
  /** What the phone is called. */
  readonly id: string;
  /** Where apps open pages in it by themselves; absent where ours has us do so. */
  readonly wayBack?: WayBack;
}

/**
 * Drives a phone's own Chrome in the session that drives its app: the driver is turned to a tab for each act, and to the app
 * again after it. What the tabs stored is gone when it is closed, and nothing else.
 */
export async function openChrome({ driver, chrome, id, wayBack }: DrivenChrome): Promise<RealBrowser> {
  let turn: Promise<unknown> = Promise.resolve();
  const inPages = <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(async () => {
      await turnToPages(driver, id);
      try {
        return await act();
      } finally {
        await turnToNative(driver);
      }
    });
    // Whoever acts hears of a failure; the next act only waits for the end of this one.
    turn = done.catch(() => {});
    return done;
  };
  /** The tabs that the owner left open. */
  const before = await inPages(() => driver.getWindowHandles());
  const ours: string[] = [];
  const origins = new Set<string>();

  return {
    async openTab(name, lost) {
      let handle: string | undefined;
      /** An address that was handed over makes a tab; nobody says which. */
      const bind = async (make: boolean): Promise<string> => {
        if (handle !== undefined) return handle;
        const handed = (await driver.getWindowHandles()).find((known) => ![...before, ...ours].includes(known));
        const bound = handed ?? (make ? (await driver.createWindow('tab')).handle : undefined);
        if (bound === undefined) throw new TypeError(`Failed to turn to ${name}: expected a tab of Chrome, got none.`);
        handle = bound;
        ours.push(bound);
        return bound;
      };
      const here = <T>(act: () => Promise<T>, make = false): Promise<T> =>
        inPages(async () => {
          await driver.switchToWindow(await bind(make));
          const result = await act();
          const url = await driver.getUrl().catch(() => '');
          if (/^https?:/.test(url)) origins.add(new URL(url).origin);
          return result;
        });
      const tab = createDriverTab({ name, session: driver, here, lost });
      return {
        ...tab,
        async open(url) {
          await here(async () => {}, true);
          await tab.open(url);
        },
      };
    },
    ...(wayBack ? { wayBack } : { handedOver: chrome.open }),
    setOnline: async () => {},
    close: () =>
      inPages(async () => {
        const still = await driver.getWindowHandles();
        const [kept] = before.filter((handle) => still.includes(handle));
        await driver.switchToWindow(kept ?? (await driver.createWindow('tab')).handle);
        for (const origin of origins) {
          await tellDevtools(driver, 'Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
        }
        for (const handle of still.filter((known) => !before.includes(known))) {
          await driver.switchToWindow(handle);
          await driver.closeWindow();
        }
        if (kept !== undefined) await driver.switchToWindow(kept);
      }),
  };
}
