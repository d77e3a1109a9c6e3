import { chromium } from '@playwright/test';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { QUIET } from '../start-chromium.ts';
import { createPlaywrightEngine } from '../playwright-engine.ts';
import type { RealEngine } from '../real-browser.ts';
import { endGridSession, openGridSession } from './grid-client.ts';

/**
 * Starts a Chromium through a Grid: the Grid chooses the node, Playwright then speaks to the browser itself. It is lost
 * when its node, or the way to it, is gone.
 * @throws HarnessError `hands-engine-missing` when the Grid has none to give
 */
export async function launchOnGrid(gridUrl: string): Promise<RealEngine> {
  const session = await openGridSession(gridUrl, {
    browserName: 'chrome',
    'goog:chromeOptions': { args: ['--headless', '--no-sandbox', ...QUIET] },
  });
  const address = session.capabilities['se:cdp'];
  if (typeof address !== 'string') {
    await endGridSession(gridUrl, session);
    throw new HarnessError(
      'hands-engine-missing',
      `Failed to open a browser of the Grid at ${gridUrl}: expected a Chromium that can be reached (se:cdp), got none. Set grid-url on its nodes.`,
    );
  }
  const browser = await chromium.connectOverCDP(address);
  let closing = false;
  let lost = false;
  browser.on('disconnected', () => (lost = !closing));
  return {
    ...createPlaywrightEngine(browser, { mobile: true }),
    isLost: () => lost,
    async close() {
      closing = true;
      if (lost) return;
      await browser.close();
      await endGridSession(gridUrl, session);
    },
  };
}
