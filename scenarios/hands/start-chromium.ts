import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import type { LaunchOptions } from './real-browser.ts';

/** Switches for a browser that speaks to nobody but us. */
export const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the process of the user's Chromium. */
export function startChromium({ headed = false, slowMs, outlivesInterrupt = false }: LaunchOptions): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(headed),
    headless: !headed,
    args: QUIET,
    // Otherwise the engine ends the whole process when Ctrl+C is pressed, and itself when the system asks to stop.
    handleSIGINT: !outlivesInterrupt,
    handleSIGTERM: !outlivesInterrupt,
    ...(slowMs !== undefined && { slowMo: slowMs }),
  });
}
