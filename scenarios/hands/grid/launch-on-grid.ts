import { chromium } from '@playwright/test';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { QUIET } from '../start-chromium.ts';
import { createPlaywrightEngine } from '../playwright-engine.ts';
import type { RealEngine } from '../real-browser.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import { endGridSession, hasGridSession, openGridSession } from './grid-client.ts';

/** How often the Grid is asked whether a node is still there. */
const ASKED_EVERY_MS = 3_000;

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
  let callOff = (): void => {};
  browser.on('disconnected', () => {
    lost = !closing;
    callOff();
  });
  // A hub may leave the way to a dead node open, and nothing that waits for its browser would ever end.
  const askLater = (): void => {
    callOff = startPatience(ASKED_EVERY_MS, async () => {
      const isThere = await hasGridSession(gridUrl, session);
      if (closing || lost) return;
      if (isThere) return askLater();
      lost = true;
      await browser.close();
    });
  };
  askLater();
  return {
    ...createPlaywrightEngine(browser, { mobile: true }),
    isLost: () => lost,
    async close() {
      closing = true;
      callOff();
      if (lost) return;
      await browser.close();
      await endGridSession(gridUrl, session);
    },
  };
}
