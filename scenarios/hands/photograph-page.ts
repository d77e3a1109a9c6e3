import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

/** Photographs a page that lies on disk, whole, in the user's Chromium. */
export async function photographPage(file: string, picture: string, width: number): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(false) });
  try {
    const page = await browser.newPage({ viewport: { width, height: 1_000 } });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    // What lies outside of the window is not always drawn.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: picture, fullPage: true });
  } finally {
    await browser.close();
  }
}
