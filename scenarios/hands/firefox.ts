import { firefox } from '@playwright/test';
import { findProgram } from './find-program.ts';
import { createPlaywrightEngine } from './playwright-engine.ts';
import type { LaunchOptions, RealEngine } from './real-browser.ts';

const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Starts the user's Firefox, unpatched, by WebDriver BiDi.
 * @throws HarnessError `hands-engine-missing` when there is none
 */
export async function launchFirefox({ headed = false, slowMs }: LaunchOptions): Promise<RealEngine> {
  const executablePath = findProgram('Firefox', {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: PLACES,
  });
  // Playwright does not document this channel; without it, it wants a Firefox of its own making.
  const channel = 'moz-firefox';
  const browser = await firefox.launch({
    channel,
    executablePath,
    headless: !headed,
    ...(slowMs !== undefined && { slowMo: slowMs }),
  });
  return createPlaywrightEngine(browser, { mobile: false });
}
