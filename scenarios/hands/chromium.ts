import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { startPatience } from '../../simulators/world/patience.ts';
import { openProxy } from '../../simulators/world/proxy.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import type { BrowserHands, BrowserSetting, PageSeen } from '../hands.ts';
import { openChromiumTab, type ChromiumTab } from './chromium-tab.ts';
import { DEVICES } from './devices.ts';
import { findChromium } from './find-chromium.ts';
import { journalPage } from './journal-page.ts';
import { notThere } from './not-there.ts';
import { NO_NETWORK_PAGE } from './no-network-page.ts';
import { watchArrivals } from './page-arrivals.ts';
import { readPage } from './page-seen.ts';
import { readCode } from './read-code.ts';

/** How patient the hands are with a real browser, which lives in real time. */
const PATIENCE_MS = 10_000;

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the user's Chromium once; many scenarios then share it, each with a context of its own. */
export function launchChromium(options: { headed?: boolean; slowMs?: number } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(options.headed ?? false),
    headless: !options.headed,
    args: QUIET,
    ...(options.slowMs !== undefined && { slowMo: options.slowMs }),
  });
}

/** Hands on a real Chromium whose every request enters the world through a proxy. */
export async function createChromiumHands(
  world: VirtualWorld,
  browser: Browser,
  setting: BrowserSetting,
): Promise<BrowserHands> {
  const { name } = setting;
  const traits = DEVICES[setting.device];
  const arrivals = watchArrivals(world, name, (tab) => moved(tab));
  const proxy = await openProxy(arrivals.send);
  const context = await browser.newContext({
    proxy: { server: proxy.url },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    userAgent: traits.userAgent,
    viewport: traits.viewport,
    deviceScaleFactor: traits.scale,
    hasTouch: traits.touch,
    isMobile: traits.touch,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const tabs = new Map<string, ChromiumTab>();
  let opened = 0;
  let frontMoved = (): void => {};
  let pictured: Uint8Array = new Uint8Array();
  await handLinksToTheSystem(context, setting, () => frontMoved());
  let front = await newTab();

  async function newTab(): Promise<ChromiumTab> {
    const tab = await openChromiumTab(context, `tab-${++opened}`);
    tabs.set(tab.name, tab);
    tab.page.on('domcontentloaded', () => {
      if (!isErrorPage(tab)) return;
      journalPage(world, name, readPage(NO_NETWORK_PAGE, tab.page.url(), tab.name), 200);
      moved(tab.name);
    });
    return tab;
  }
  function moved(tab: string): void {
    if (tab === front.name) frontMoved();
  }

  /** Waits until the world is at rest and every tab shows the last page that it was given. */
  const settle = async (): Promise<void> => {
    for (;;) {
      await world.work.idle();
      const lasts = [...tabs.values()].map((tab) => ({ tab, last: arrivals.last(tab.name) }));
      await Promise.all(lasts.map(({ tab, last }) => tab.shows(last, PATIENCE_MS)));
      if (lasts.every(({ tab, last }) => arrivals.last(tab.name) === last)) return;
    }
  };
  const lookNow = async (): Promise<PageSeen> => {
    await settle();
    const seen = isErrorPage(front) ? readPage(NO_NETWORK_PAGE, front.page.url(), front.name) : await front.see();
    return seen ?? lookNow();
  };
  const load = async (url: string): Promise<void> => {
    await front.page.goto(url);
    await settle();
  };
  /** Does what makes the front page go on, and waits until it has, until an app took the link, or until it could not. */
  const going = async (act: () => Promise<void>): Promise<void> => {
    const gone = new Promise<void>((resolve) => (frontMoved = resolve));
    const callOff = startPatience(PATIENCE_MS, frontMoved);
    await act();
    await gone;
    callOff();
    await settle();
  };
  const orSay = async <T>(wanted: string, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      throw Object.assign(notThere(world, wanted, await lookNow()), { cause });
    }
  };
  const pressable = (label: string) =>
    front.page
      .getByRole('button', { name: label, exact: true })
      .or(front.page.getByRole('link', { name: label, exact: true }));

  return {
    name,
    look: lookNow,
    open: load,
    async openTab(url) {
      front = await newTab();
      await load(url);
    },
    async turnTo(tabName) {
      const tab = tabs.get(tabName);
      const known = [...tabs.keys()].join(', ');
      if (!tab)
        throw new HarnessError('hands-not-on-screen', `Failed to turn to ${tabName}: expected one of ${known}.`);
      front = tab;
      await front.page.bringToFront();
    },
    async closeTab() {
      await settle();
      // Leaving first lets the page's own farewell be sent, as closing by hand does.
      arrivals.leaves(front.name);
      await front.page.goto('about:blank');
      await world.work.idle();
      await front.page.close();
      arrivals.closed(front.name);
      tabs.delete(front.name);
      front = [...tabs.values()].at(-1) ?? (await newTab());
      await settle();
    },
    async reload() {
      await settle();
      await front.page.reload();
      await settle();
    },
    async sees(wanted) {
      const seen = await lookNow();
      if (seen.page !== wanted) throw notThere(world, `the page “${wanted}”`, seen);
      return seen;
    },
    press: (label) =>
      orSay(`「${label}」`, async () => {
        await settle();
        await going(() => pressable(label).first().click({ noWaitAfter: true }));
      }),
    fill: (label, text) =>
      orSay(`a field 「${label}」`, async () => {
        await settle();
        await front.page.getByLabel(label, { exact: true }).fill(text);
      }),
    async readCode() {
      const seen = await lookNow();
      const text = await readCode(await front.page.screenshot());
      const image = seen.images[0];
      if (text === undefined || !image) throw notThere(world, 'a two-dimensional code', seen);
      return { text, image };
    },
    async setOnline(online) {
      if (online) world.network.restore(name);
      else world.network.cut(name);
      proxy.setOnline(online);
      await context.setOffline(!online);
      arrivals.setOnline(online);
    },
    async picture() {
      await settle();
      // A picture that cannot be taken because the page is leaving is the one before.
      pictured = (await front.photograph()) ?? pictured;
      return { type: 'image/png', content: pictured };
    },
    async close() {
      await context.close();
      await proxy.close();
    },
  };
}

/** What Chromium shows of its own where a page cannot be reached. */
function isErrorPage({ page }: ChromiumTab): boolean {
  return page.url().startsWith('chrome-error:');
}

/**
 * A followed link that an app takes never loads: the page stays as it is.
 * @param taken told when an app took one
 */
async function handLinksToTheSystem(
  context: BrowserContext,
  setting: BrowserSetting,
  taken: () => void,
): Promise<void> {
  await context.route(
    (url) => setting.isAppLink(url.href),
    async (route, request) => {
      if (!(await setting.systemTakes(request.url()))) return route.continue();
      await route.abort('aborted');
      taken();
    },
  );
}
