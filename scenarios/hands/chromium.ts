import { createPlaywrightEngine } from './playwright-engine.ts';
import type { LaunchOptions, RealEngine } from './real-browser.ts';
import { startChromium } from './start-chromium.ts';

/** Starts the user's Chromium. */
export async function launchChromium(options: LaunchOptions): Promise<RealEngine> {
  return createPlaywrightEngine(await startChromium(options), { mobile: true });
}
