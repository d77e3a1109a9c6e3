import type { Browser, BrowserContext, Page } from '@playwright/test';
import { WEB_VIEW } from '../../../simulators/phone/ios/safari/web-view.ts';
import type { PageNews, WebPage, WebPages } from '../../../simulators/phone/ios/safari/web-page.ts';
import type { DeviceTraits } from '../devices.ts';
import { openChromiumPage } from './chromium-page.ts';

/** Safari's pages as a Chromium of this machine shows them. */
export interface ChromiumPages extends WebPages {
  /** Takes the network from the pages or gives it back. */
  setOnline(online: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a browser with data of its own and one empty page. It has Safari's window and calls itself Safari; its engine is
 * Chromium's.
 * @param nextId gives each page a number that no page of the phone had before
 */
export async function openChromiumPages(
  chromium: Browser,
  { proxy, traits, nextId }: { proxy?: string; traits: DeviceTraits; nextId: () => number },
): Promise<ChromiumPages> {
  const { width, height } = WEB_VIEW;
  const context: BrowserContext = await chromium.newContext({
    ...(proxy !== undefined && { proxy: { server: proxy } }),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    userAgent: traits.userAgent,
    viewport: { width, height },
    deviceScaleFactor: traits.scale,
    hasTouch: true,
    isMobile: true,
  });
  // Safari lets a script close any page, Chromium those alone that a script has opened.
  await context.exposeBinding('close', ({ page }) => page.close());
  const listeners = new Set<(news: PageNews) => void>();
  const tell = (news: PageNews): void => {
    for (const hear of listeners) hear(news);
  };
  const open = new Map<Page, WebPage>();
  const take = async (page: Page): Promise<void> => {
    open.set(page, await openChromiumPage(page, nextId(), tell));
    page.once('close', () => {
      open.delete(page);
      tell({ kind: 'listing' });
    });
    tell({ kind: 'listing' });
  };
  await take(await context.newPage());
  return {
    all: () => [...open.values()],
    front: () => [...open.values()].at(-1),
    async open(url) {
      const page = await context.newPage();
      await take(page);
      await open.get(page)?.go(url);
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    setOnline: (online) => context.setOffline(!online),
    close: () => context.close(),
  };
}
