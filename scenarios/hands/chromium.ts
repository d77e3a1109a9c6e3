import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import { createPlaywrightEngine } from './playwright-engine.ts';
import type { LaunchOptions, RealEngine } from './real-browser.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the user's Chromium. */
export async function launchChromium({ headed = false, slowMs }: LaunchOptions): Promise<RealEngine> {
  const browser = await chromium.launch({
    executablePath: findChromium(headed),
    headless: !headed,
    args: QUIET,
    ...(slowMs !== undefined && { slowMo: slowMs }),
  });
  return createPlaywrightEngine(browser, { mobile: true });
}
