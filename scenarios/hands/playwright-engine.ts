import type { Browser } from '@playwright/test';
import { DEVICES } from './devices.ts';
import { openPlaywrightTab } from './playwright-tab.ts';
import type { RealEngine } from './real-browser.ts';

/** How patient Playwright is with a real browser. */
const PATIENCE_MS = 10_000;

/**
 * An engine that Playwright drives: one process serves many scenarios, each with a context of its own.
 * @param mobile whether it can pretend to be a phone beyond its window and what it calls itself
 */
export function createPlaywrightEngine(browser: Browser, { mobile }: { mobile: boolean }): RealEngine {
  return {
    async open(proxy, device) {
      const traits = DEVICES[device];
      const context = await browser.newContext({
        proxy: { server: proxy },
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        userAgent: traits.userAgent,
        viewport: traits.viewport,
        deviceScaleFactor: traits.scale,
        hasTouch: mobile && traits.touch,
        isMobile: mobile && traits.touch,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      return {
        openTab: async (name, lost) => openPlaywrightTab(await context.newPage(), name, lost),
        setOnline: (online) => context.setOffline(!online),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
