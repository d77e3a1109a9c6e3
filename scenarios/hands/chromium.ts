import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { openProxy } from '../../simulators/world/proxy.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import type { BrowserHands, BrowserSetting, PageSeen } from '../hands.ts';
import { DEVICES } from './devices.ts';
import { findChromium } from './find-chromium.ts';
import { journalPage } from './journal-page.ts';
import { notThere } from './not-there.ts';
import { readPage } from './page-seen.ts';
import { readCode } from './read-code.ts';

/** How patient the hands are with a real browser, which lives in real time. */
const PATIENCE_MS = 10_000;
const PICTURE_PATIENCE_MS = 5_000;

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
  const proxy = await openProxy(world.network.as(name));
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
  const tabs = new Map<string, Page>();
  let opened = 0;
  let seeing: Promise<void> = Promise.resolve();
  let pictured: Uint8Array = new Uint8Array();
  const noted = new Map<string, string>();
  let front = await newTab();

  async function newTab(): Promise<Page> {
    const tab = `tab-${++opened}`;
    const page = await context.newPage();
    tabs.set(tab, page);
    page.on('domcontentloaded', () => {
      seeing = seeing.then(() => record(page, tab));
    });
    return page;
  }

  /** Writes down and pictures what a tab shows. A tab in the background is not painted, so only the front is pictured. */
  const record = async (page: Page, tab: string): Promise<void> => {
    const seen = await see(page, tab);
    if (!seen) return;
    noted.set(tab, JSON.stringify(seen));
    journalPage(world, name, seen, 200);
    if (page === front) pictured = (await photograph(page)) ?? pictured;
  };

  const nameOfFront = (): string => [...tabs].find(([, page]) => page === front)?.[0] ?? 'tab-1';
  const settle = async (): Promise<void> => {
    await world.work.idle();
    await seeing;
  };
  const lookNow = async (): Promise<PageSeen> => {
    await front.waitForLoadState('domcontentloaded');
    await settle();
    const tab = nameOfFront();
    const seen = await see(front, tab);
    if (!seen) return lookNow();
    // A page that came and was on its way again when it loaded is written down now that somebody looks.
    if (noted.get(tab) !== JSON.stringify(seen)) await record(front, tab);
    return seen;
  };
  const orSay = async <T>(wanted: string, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      throw Object.assign(notThere(world, wanted, await lookNow()), { cause });
    }
  };
  const pressable = (label: string) =>
    front.getByRole('button', { name: label, exact: true }).or(front.getByRole('link', { name: label, exact: true }));

  await handLinksToTheSystem(context, setting);
  return {
    name,
    look: lookNow,
    async open(url) {
      await front.goto(url);
      await settle();
    },
    async openTab(url) {
      front = await newTab();
      await front.goto(url);
      await settle();
    },
    async turnTo(tab) {
      const page = tabs.get(tab);
      const known = [...tabs.keys()].join(', ');
      if (!page) throw new HarnessError('hands-not-on-screen', `Failed to turn to ${tab}: expected one of ${known}.`);
      front = page;
      await front.bringToFront();
    },
    async closeTab() {
      // Leaving first lets the page's own farewell be sent, as closing by hand does.
      await front.goto('about:blank');
      await front.close();
      tabs.delete(nameOfFront());
      front = [...tabs.values()].at(-1) ?? (await newTab());
      await settle();
    },
    async reload() {
      await front.reload();
      await settle();
    },
    sees: (wanted) =>
      orSay(`the page “${wanted}”`, async () => {
        await front.waitForSelector(`body[data-page="${wanted}"]`, { state: 'attached' });
        return lookNow();
      }),
    press: (label) =>
      orSay(`「${label}」`, async () => {
        await pressable(label).first().click();
        await settle();
      }),
    fill: (label, text) => orSay(`a field 「${label}」`, () => front.getByLabel(label, { exact: true }).fill(text)),
    async readCode() {
      const seen = await lookNow();
      const text = await readCode(await front.screenshot());
      const image = seen.images[0];
      if (text === undefined || !image) throw notThere(world, 'a two-dimensional code', seen);
      return { text, image };
    },
    async setOnline(online) {
      if (online) world.network.restore(name);
      else world.network.cut(name);
      proxy.setOnline(online);
      await context.setOffline(!online);
    },
    picture: async () => ({ type: 'image/png', content: pictured }),
    async close() {
      await context.close();
      await seeing;
      await proxy.close();
    },
  };
}

/** A followed link that an app takes never loads: the page stays as it is. */
async function handLinksToTheSystem(context: BrowserContext, setting: BrowserSetting): Promise<void> {
  await context.route(
    (url) => setting.isAppLink(url.href),
    async (route, request) => {
      if (await setting.systemTakes(request.url())) await route.abort('aborted');
      else await route.continue();
    },
  );
}

/** Undefined while the page is on its way to another. */
function see(page: Page, tab: string): Promise<PageSeen | undefined> {
  return unlessLeaving(async () => readPage(await page.content(), page.url(), tab));
}

/** Undefined while the page is on its way to another. */
function photograph(page: Page): Promise<Uint8Array | undefined> {
  return unlessLeaving(() => page.screenshot({ timeout: PICTURE_PATIENCE_MS }));
}

async function unlessLeaving<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (cause) {
    const left =
      cause instanceof Error && /navigat|closed|destroyed|unable to capture|screenshot: timeout/i.test(cause.message);
    if (left) return undefined;
    throw cause;
  }
}
