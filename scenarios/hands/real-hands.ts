import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startPatience } from '../../simulators/world/patience.ts';
import { openProxy } from '../../simulators/world/proxy.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import type { BrowserHands, BrowserSetting, PageSeen } from '../hands.ts';
import { journalPage } from './journal-page.ts';
import { NO_NETWORK_PAGE } from './no-network-page.ts';
import { notThere } from './not-there.ts';
import { watchArrivals } from './page-arrivals.ts';
import { readPage } from './page-seen.ts';
import { readCode } from './read-code.ts';
import type { RealEngine, RealTab } from './real-browser.ts';

/** How patient the hands are with a real browser, which lives in real time. */
const PATIENCE_MS = 10_000;
const CODE_PATIENCE_MS = 5_000;

/** Hands on a real browser whose every request enters the world through a proxy. */
export async function createRealHands(
  world: VirtualWorld,
  engine: Pick<RealEngine, 'open' | 'openProxy'>,
  setting: BrowserSetting,
): Promise<BrowserHands> {
  const { name } = setting;
  /** How many acts in the browser are under way: what it asks for meanwhile is theirs. */
  let acts = 0;
  const acting = async <T>(act: () => Promise<T>): Promise<T> => {
    acts += 1;
    try {
      return await act();
    } finally {
      acts -= 1;
    }
  };
  const arrivals = watchArrivals(world, name, {
    arrived: (tab) => moved(tab),
    acting: () => (browser.wayBack && acts === 0 ? undefined : (front?.name ?? 'tab-1')),
    async openedByApp() {
      await newTab();
      browser.wayBack?.close();
      return inFront().name;
    },
  });
  /** A followed link that an app takes never loads; what the app does with it is no act in the browser. */
  const appTakes = async (url: string): Promise<boolean> => {
    acts -= 1;
    const taken = await setting.systemTakes(url).finally(() => (acts += 1));
    if (taken) frontMoved();
    return taken;
  };
  const proxy = await (engine.openProxy ?? openProxy)(arrivals.send);
  const browser = await engine.open(proxy.url, setting.device).catch(async (cause: unknown) => {
    await proxy.close();
    throw cause;
  });
  const tabs = new Map<string, RealTab>();
  let opened = 0;
  let frontMoved = (): void => {};
  let pictured: Uint8Array = new Uint8Array();
  let front: RealTab | undefined = undefined;
  await newTab();

  async function newTab(): Promise<void> {
    const tabName = `tab-${++opened}`;
    const lost = (url: string): void => {
      // The page that was there listens no more, also when the network is back.
      arrivals.leaves(tabName);
      journalPage(world, name, readPage(NO_NETWORK_PAGE, url, tabName), 200);
      moved(tabName);
    };
    front = await browser.openTab(tabName, lost);
    tabs.set(tabName, front);
  }
  function moved(tab: string): void {
    if (tab === front?.name) frontMoved();
  }
  const inFront = (): RealTab => {
    if (front) return front;
    throw new TypeError('Failed to act: expected a tab in front, got none.');
  };

  /** Waits until the world is at rest and every tab shows the last page that it was given. */
  const settle = async (): Promise<void> => {
    for (;;) {
      await world.work.idle();
      const lasts = [...tabs.values()].map((tab) => ({ tab, last: arrivals.last(tab.name) }));
      await Promise.all(lasts.map(({ tab, last }) => tab.shows(last, PATIENCE_MS)));
      if (lasts.every(({ tab, last }) => arrivals.last(tab.name) === last)) return;
    }
  };
  /** Whoever turns to the browser is led there by an app, where one is about to. */
  const turnHere = async (): Promise<void> => {
    await browser.wayBack?.walked();
    await settle();
  };
  const lookNow = async (): Promise<PageSeen> => {
    await settle();
    return (await inFront().see()) ?? lookNow();
  };
  const look = async (): Promise<PageSeen> => {
    await turnHere();
    return lookNow();
  };
  const load = async (url: string): Promise<void> => {
    // A page that is about to load itself anew would get in the way of another.
    await settle();
    await acting(() => inFront().open(url));
    await settle();
  };
  /** Does what makes the front page go on, and waits until it has, until an app took the link, or until it could not. */
  const going = async (act: () => Promise<void>): Promise<void> => {
    const gone = new Promise<void>((resolve) => (frontMoved = resolve));
    const callOff = startPatience(PATIENCE_MS, frontMoved);
    await acting(async () => {
      await act();
      await gone;
    });
    callOff();
    await settle();
  };
  const orSay = async <T>(wanted: string, act: () => Promise<T>): Promise<T> => {
    try {
      await turnHere();
      return await act();
    } catch (cause) {
      throw Object.assign(notThere(world, wanted, await lookNow()), { cause });
    }
  };

  return {
    name,
    look,
    async open(url) {
      await turnHere();
      await load(url);
    },
    async openTab(url) {
      await browser.wayBack?.walked();
      await newTab();
      if (browser.handedOver) await browser.handedOver(url);
      else await load(url);
    },
    async turnTo(tabName) {
      const tab = tabs.get(tabName);
      const known = [...tabs.keys()].join(', ');
      if (!tab)
        throw new HarnessError('hands-not-on-screen', `Failed to turn to ${tabName}: expected one of ${known}.`);
      await browser.wayBack?.walked();
      front = tab;
      await front.toFront();
    },
    async closeTab() {
      await turnHere();
      const tab = inFront();
      // Leaving first lets the page's own farewell be sent, as closing by hand does.
      arrivals.leaves(tab.name);
      await acting(() => tab.open('about:blank'));
      await world.work.idle();
      tabs.delete(tab.name);
      front = [...tabs.values()].at(-1);
      if (front) await front.toFront();
      else await newTab();
      await tab.close();
      arrivals.closed(tab.name);
      await settle();
    },
    async reload() {
      await turnHere();
      await acting(() => inFront().reload());
      await settle();
    },
    async sees(wanted) {
      const seen = await look();
      if (seen.page !== wanted) throw notThere(world, `the page “${wanted}”`, seen);
      return seen;
    },
    press: (label) =>
      orSay(`「${label}」`, () =>
        going(() => inFront().press(label, { isAppLink: setting.isAppLink, appTakes, appTook: () => frontMoved() })),
      ),
    fill: (label, text) => orSay(`a field 「${label}」`, () => inFront().fill(label, text)),
    async readCode() {
      await turnHere();
      let patient = true;
      const callOff = startPatience(CODE_PATIENCE_MS, () => (patient = false));
      try {
        for (;;) {
          const seen = await lookNow();
          const [image] = seen.images;
          const text = image && (await readCode((await inFront().photograph()) ?? new Uint8Array()));
          if (image && text !== undefined) return { text, image };
          // A busy browser may be photographed before it has drawn the code.
          if (!image || !patient) throw notThere(world, 'a two-dimensional code', seen);
        }
      } finally {
        callOff();
      }
    },
    async setOnline(online) {
      if (online) world.network.restore(name);
      else world.network.cut(name);
      proxy.setOnline(online);
      // A page may ask in the very moment in which it can.
      if (online) arrivals.setOnline(true);
      await browser.setOnline(online);
      if (!online) arrivals.setOnline(false);
    },
    async picture() {
      await settle();
      // A picture that cannot be taken because the page is leaving is the one before.
      pictured = (await inFront().photograph()) ?? pictured;
      return { type: 'image/png', content: pictured };
    },
    async close() {
      try {
        await browser.close();
      } finally {
        await proxy.close();
      }
    },
  };
}
