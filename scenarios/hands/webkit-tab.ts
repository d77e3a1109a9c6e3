import type { Browser } from 'webdriverio';
import { startPatience } from '../../simulators/world/patience.ts';
import { field, pressable } from './find-in-page.ts';
import { keepPage } from './keep-page.ts';
import { NO_NETWORK_PAGE } from './no-network-page.ts';
import { readMark } from './page-mark.ts';
import { readPage } from './page-seen.ts';
import type { RealTab } from './real-browser.ts';

const STEP_MS = 20;

/** What a new tab of WebKitGTK must know. */
interface WebkitTabSetting {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly lost: (url: string) => void;
}

/**
 * Makes a tab of the window that the session is turned to. It is a window of its own: only what is on top can be
 * photographed. Plain WebDriver tells of nothing by itself, so the page is asked.
 */
export async function openWebkitTab(session: Browser, { name, viewport, lost }: WebkitTabSetting): Promise<RealTab> {
  const handle = await session.getWindowHandle();
  await fitWindow(session, viewport);
  let shown = 0;

  /** All tabs share the session, and it is turned to one of them at a time. */
  const here = async <T>(act: () => Promise<T>): Promise<T> => {
    await session.switchToWindow(handle);
    return act();
  };
  const isLost = (mark: number | undefined, url: string): boolean => mark === undefined && url !== 'about:blank';
  /** Where the network is gone, the browser shows a page of its own, which no server has marked. */
  const going = (act: () => Promise<unknown>): Promise<void> =>
    here(async () => {
      await act();
      const url = await session.getUrl();
      if (isLost(await session.execute(readMark), url)) lost(url);
    });

  return {
    name,
    open: (url) => going(() => session.url(url)),
    reload: () => going(() => session.refresh()),
    toFront: () => here(async () => {}),
    close: () => here(() => session.closeWindow()).then(() => {}),
    async shows(arrival, patienceMs) {
      let patient = true;
      const callOff = startPatience(patienceMs, () => (patient = false));
      while (shown < arrival && patient) {
        shown = (await here(() => session.execute(readMark))) ?? shown;
        if (shown < arrival) await new Promise<void>((resolve) => startPatience(STEP_MS, resolve));
      }
      callOff();
      return shown >= arrival;
    },
    see: () =>
      here(async () => {
        const [mark, url] = [await session.execute(readMark), await session.getUrl()];
        return readPage(isLost(mark, url) ? NO_NETWORK_PAGE : await session.getPageSource(), url, name);
      }),
    photograph: () => here(async () => Buffer.from(await session.takeScreenshot(), 'base64')),
    press: (label, { isAppLink, appTakes }) =>
      going(async () => {
        const pressed = await find(pressable, label);
        const href = await session.execute((link) => (link as unknown as HTMLAnchorElement).href, pressed);
        if (!href || !isAppLink(href)) return pressed.click();
        await session.execute(keepPage, pressed);
        await pressed.click();
        if (!(await appTakes(href))) await session.url(href);
      }),
    fill: (label, text) => here(async () => (await find(field, label)).setValue(text)),
  };

  async function find(how: typeof pressable, label: string) {
    const element = await session.execute(how, label);
    if (element) return session.$(element);
    throw new Error(`expected 「${label}」 on the page`);
  }
}

async function fitWindow(session: Browser, { width, height }: WebkitTabSetting['viewport']): Promise<void> {
  await session.setWindowRect(0, 0, width, height);
  const [wide = width, high = height] = await session.execute(() => [innerWidth, innerHeight]);
  await session.setWindowRect(0, 0, width + (width - wide), height + (height - high));
}
