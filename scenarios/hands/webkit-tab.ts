import type { Browser } from 'webdriverio';
import { createDriverTab } from './driver-tab.ts';
import type { RealTab } from './real-browser.ts';

/** What a new tab of WebKitGTK must know. */
interface WebkitTabSetting {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly lost: (url: string) => void;
}

/**
 * Makes a tab of the window that the session is turned to. It is a window of its own: only what is on top can be
 * photographed.
 */
export async function openWebkitTab(session: Browser, { name, viewport, lost }: WebkitTabSetting): Promise<RealTab> {
  const handle = await session.getWindowHandle();
  await fitWindow(session, viewport);
  return createDriverTab({
    name,
    session,
    lost,
    // All tabs share the session, and it is turned to one of them at a time.
    async here(act) {
      await session.switchToWindow(handle);
      return act();
    },
  });
}

async function fitWindow(session: Browser, { width, height }: WebkitTabSetting['viewport']): Promise<void> {
  await session.setWindowRect(0, 0, width, height);
  const [wide = width, high = height] = await session.execute(() => [innerWidth, innerHeight]);
  await session.setWindowRect(0, 0, width + (width - wide), height + (height - high));
}
