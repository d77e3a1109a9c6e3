import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import type { CookieSeen } from '../certification/evidence.ts';
import { fitsAddress, type Sign } from '../certification/sign.ts';
import { withinLimit } from '../certification/within-limit.ts';
import type { Visitor, VisitorHands, VisitorSetting } from '../certification/visitor.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startChromium } from './start-chromium.ts';
import { watchRequests, type RequestWatch } from './chromium-requests.ts';
import { DEVICES } from './devices.ts';
import { readPage } from './page-seen.ts';
import { readCode } from './read-code.ts';

/** How long a page may take to load. */
const LOAD_MS = 10_000;
/** How long something that the page itself brings about may take, once it has come to rest. */
const GRACE_MS = 1_500;
/** How long the broker's page may take to change after the phone has done something. */
const PUSH_MS = 8_000;
/** How much of a page is read: a service may answer with a gigabyte. */
const MOST_CHARACTERS = 2_000_000;

/** Opens visitors in one real Chromium, each with a context of its own. */
export async function createChromiumVisitors(
  options: { headed?: boolean; outlivesInterrupt?: boolean } = {},
): Promise<VisitorHands> {
  const browser = await startChromium(options);
  return {
    engine: 'chromium',
    open: (setting) => openVisitor(browser, setting),
    close: () => browser.close(),
  };
}

async function openVisitor(browser: Browser, setting: VisitorSetting): Promise<Visitor> {
  const traits = DEVICES[setting.device];
  const context = await browser.newContext({
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    userAgent: traits.userAgent,
    viewport: traits.viewport,
    hasTouch: traits.touch,
    isMobile: traits.touch,
    ignoreHTTPSErrors: setting.anyTls,
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(LOAD_MS);
  await context.addCookies(setting.planted.map(({ origin, name, value }) => ({ url: origin, name, value })));
  // A page that asks and asks again must not hold anybody up.
  context.on('dialog', (dialog) => {
    const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    void answered.then(nothing, nothing);
  });
  const watch = watchRequests(context, setting.name);
  let front = await context.newPage();
  /** A new tab costs a process, so one that nobody turns back to is used instead where there is any. */
  const left: Page[] = [];
  let beside: Page | undefined;
  let covered: Page | undefined;
  let trouble = '';

  const load = async (url: string): Promise<void> => {
    trouble = '';
    try {
      await front.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    } catch (cause) {
      trouble = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
    }
    await rest(front, watch);
  };
  const isShown = (sign: Sign): Promise<boolean> => shows(front, sign);

  return {
    name: setting.name,
    goes: load,
    async goesInNewTab(url) {
      left.push(front);
      front = await context.newPage();
      await load(url);
    },
    async goesBeside(url) {
      covered = front;
      beside ??= left.pop() ?? (await context.newPage());
      front = beside;
      await load(url);
    },
    async turnsBack() {
      front = covered ?? front;
      covered = undefined;
    },
    clicks: (target) =>
      doing(front, `press ${target}`, pressable(front, target), async (button) => {
        const moved = front.waitForEvent('framenavigated', { timeout: LOAD_MS + GRACE_MS }).then(nothing, nothing);
        await button.click({ timeout: LOAD_MS, noWaitAfter: true });
        await withinLimit(GRACE_MS, moved, nothing);
        await rest(front, watch);
      }),
    fills: (target, text) =>
      doing(front, `fill ${target}`, fillable(front, target), (field) => field.fill(text, { timeout: LOAD_MS })),
    async sees() {
      await rest(front, watch);
      const seen = readPage(await contentOf(front), front.url(), setting.name);
      return trouble === '' ? seen : { ...seen, heading: trouble };
    },
    async awaits(signs) {
      await rest(front, watch);
      for (const sign of signs) if (await isShown(sign)) return;
      if (!(await canChange(front))) return;
      await Promise.any(signs.map((sign) => appears(front, sign))).then(nothing, nothing);
      await rest(front, watch);
    },
    async awaitsPage(ids) {
      await rest(front, watch);
      const isBrokers = setting.planted.some(({ origin }) => front.url().startsWith(origin));
      const wanted = ids.map((id) => `body[data-page="${id}"]`).join(',');
      const timeout = isBrokers ? PUSH_MS : GRACE_MS;
      const came = await front.waitForSelector(wanted, { timeout, state: 'attached' }).then(yes, no);
      return came ? readPage(await contentOf(front), front.url(), setting.name) : undefined;
    },
    shows: isShown,
    async readsCode() {
      const text = await readCode(await front.screenshot());
      if (text !== undefined) return text;
      throw new HarnessError(
        'hands-not-on-screen',
        'Failed to read a two-dimensional code: there is none on the page.',
      );
    },
    status: watch.statusOf,
    cookies: async () => cookiesOf(context),
    async takesCookies(cookies) {
      await context.addCookies(
        cookies.map(({ sameSite, ...cookie }) => ({ ...cookie, ...(sameSite && { sameSite }) })),
      );
    },
    stored: () => storedIn(front),
    visits: () => watch.visits,
    async pictures() {
      const pages = [...new Set([front, ...(beside ? [beside] : [])])];
      const shots = await Promise.all(
        pages.map((page) => page.screenshot({ timeout: PUSH_MS }).then((content) => [content], none)),
      );
      return shots.flat().map((content) => ({ type: 'image/png' as const, content }));
    },
    close: () => context.close(),
  };
}

/** Waits until a page has loaded and nothing that it asked for is still on its way. */
async function rest(page: Page, watch: RequestWatch): Promise<void> {
  await page.waitForLoadState('load', { timeout: LOAD_MS }).then(nothing, nothing);
  await watch.quiet(LOAD_MS);
}

/** Whether a page that has loaded may still become another one: without scripts, frames and animations it stays as it is. */
async function canChange(page: Page): Promise<boolean> {
  return page
    .evaluate(
      () =>
        document.scripts.length > 0 ||
        document.getAnimations().length > 0 ||
        document.querySelector('iframe, frame, object, meta[http-equiv=refresh i], [onload]') !== null,
    )
    .catch(yes);
}

async function shows(page: Page, sign: Sign): Promise<boolean> {
  if ('url' in sign) return fitsAddress(page.url(), sign.url);
  return located(page, sign)
    .isVisible()
    .then((seen) => seen, no);
}

async function appears(page: Page, sign: Sign): Promise<void> {
  if ('url' in sign) return page.waitForURL((url) => fitsAddress(url.href, sign.url), { timeout: GRACE_MS });
  return located(page, sign).waitFor({ state: 'visible', timeout: GRACE_MS });
}

function located(page: Page, sign: Exclude<Sign, { url: string }>) {
  const found = 'text' in sign ? page.getByText(sign.text) : page.locator(sign.selector);
  return found.filter({ visible: true }).first();
}

function isSelector(target: string): boolean {
  return /^[#.[]/.test(target);
}

function pressable(page: Page, target: string): Locator {
  if (isSelector(target)) return page.locator(target).first();
  const names = { name: target, exact: true };
  return page.getByRole('button', names).or(page.getByRole('link', names)).first();
}

function fillable(page: Page, target: string): Locator {
  return (isSelector(target) ? page.locator(target) : page.getByLabel(target)).first();
}

/** What is not there is told soon; what is there gets all the time that a busy machine may need. */
async function doing(
  page: Page,
  what: string,
  wanted: Locator,
  act: (wanted: Locator) => Promise<unknown>,
): Promise<void> {
  const failed = (why: string) => (cause: unknown) => {
    const place = page.url().split('?', 1)[0];
    throw new HarnessError('hands-not-on-screen', `Failed to ${what}: ${why} the page ${place}.`, { cause });
  };
  await wanted.waitFor({ state: 'attached', timeout: GRACE_MS * 2 }).catch(failed('it is not on'));
  await act(wanted).catch(failed('it cannot be used on'));
}

async function contentOf(page: Page): Promise<string> {
  const read = (most: number): string => document.documentElement.outerHTML.slice(0, most);
  return page.evaluate(read, MOST_CHARACTERS).catch(() => '');
}

/** The broker's own cookies are none of the service's; cookies know no ports, so they may stand side by side. */
async function cookiesOf(context: BrowserContext): Promise<CookieSeen[]> {
  const all = await context.cookies();
  return all
    .filter(({ name, path }) => !name.startsWith('tegata_') && !path.startsWith('/api/realms/main'))
    .map(({ name, value, domain, path, httpOnly, secure, sameSite }) => ({
      name,
      value,
      domain,
      path,
      httpOnly,
      secure,
      sameSite,
    }));
}

async function storedIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage })).catch(() => ({}));
}

const nothing = (): void => {};
const yes = (): boolean => true;
const no = (): boolean => false;
const none = (): never[] => [];
