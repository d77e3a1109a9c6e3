import type { Page } from '@playwright/test';
import { startPatience } from '../../simulators/world/patience.ts';
import { keepPage } from './keep-page.ts';
import { NO_NETWORK_PAGE } from './no-network-page.ts';
import { TAB_HEADER } from './page-arrivals.ts';
import { readMark } from './page-mark.ts';
import { readPage } from './page-seen.ts';
import type { RealTab } from './real-browser.ts';

const PICTURE_PATIENCE_MS = 5_000;
const LOST_PATIENCE_MS = 5_000;

/** What an engine shows of its own where a page cannot be reached. */
const LOST = /^(?:chrome-error|about:neterror|about:certerror)/;

/** Opens a tab that Playwright drives; its requests carry its name to the watch. */
export async function openPlaywrightTab(page: Page, name: string, lost: (url: string) => void): Promise<RealTab> {
  await page.setExtraHTTPHeaders({ [TAB_HEADER]: name });
  let watchers: (() => void)[] = [];
  let shown = 0;
  const isLost = (): boolean => LOST.test(page.url());
  let losses = 0;
  page.on('domcontentloaded', async () => {
    if (isLost()) {
      losses++;
      lost(page.url());
      for (const look of watchers) look();
      return;
    }
    shown = (await unlessLeaving(() => page.evaluate(readMark))) ?? shown;
    for (const look of watchers) look();
  });

  /** Looks whenever the tab has loaded something; false when patience ended first. */
  const until = async (isSo: () => boolean, patienceMs: number): Promise<boolean> => {
    if (isSo()) return true;
    return new Promise((resolve) => {
      const end = (came: boolean): void => {
        callOff();
        watchers = watchers.filter((other) => other !== look);
        resolve(came);
      };
      const look = (): void => {
        if (isSo()) end(true);
      };
      const callOff = startPatience(patienceMs, () => end(false));
      watchers.push(look);
    });
  };
  /**
   * A page that cannot be reached is not an error of the hands: the browser says so on a page of its own, which comes
   * after the news that the other did not.
   */
  const unlessUnreached = async (go: () => Promise<unknown>): Promise<void> => {
    const before = losses;
    try {
      await go();
    } catch (cause) {
      const unreached = cause instanceof Error && /net::ERR_|NS_ERROR_/.test(cause.message);
      if (!unreached) throw cause;
      if (!cause.message.includes('net::ERR_ABORTED')) await until(() => losses > before, LOST_PATIENCE_MS);
    }
  };

  /** A tab that is gone, as with its browser, will never be on another page. */
  const unlessLeft = <T>(look: () => Promise<T>): Promise<T | undefined> =>
    page.isClosed() ? look() : unlessLeaving(look);

  return {
    name,
    open: (url) => unlessUnreached(() => page.goto(url)),
    reload: () => unlessUnreached(() => page.reload()),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
    shows: (arrival, patienceMs) => until(() => shown >= arrival, patienceMs),
    see: () => unlessLeft(async () => readPage(isLost() ? NO_NETWORK_PAGE : await page.content(), page.url(), name)),
    photograph: () => unlessLeft(() => page.screenshot({ scale: 'css', timeout: PICTURE_PATIENCE_MS })),
    async press(label, { isAppLink, appTakes }) {
      const pressed = page
        .getByRole('button', { name: label, exact: true })
        .or(page.getByRole('link', { name: label, exact: true }))
        .first();
      const href = await pressed.evaluate((element) => (element as HTMLAnchorElement).href ?? '');
      if (!href || !isAppLink(href)) return pressed.click({ noWaitAfter: true });
      await pressed.evaluate(keepPage);
      await pressed.click({ noWaitAfter: true });
      if (!(await appTakes(href))) await unlessUnreached(() => page.goto(href));
    },
    fill: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
  };
}

/** A page that is leaving can neither be asked nor photographed: then `undefined`. */
export async function unlessLeaving<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (cause) {
    const left =
      cause instanceof Error && /navigat|closed|destroyed|unable to capture|screenshot: timeout/i.test(cause.message);
    if (left) return undefined;
    throw cause;
  }
}
