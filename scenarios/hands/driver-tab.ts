import type { Browser } from 'webdriverio';
import { startPatience } from '../../simulators/world/patience.ts';
import { field, pressable } from './find-in-page.ts';
import { keepPage } from './keep-page.ts';
import { NO_NETWORK_PAGE } from './no-network-page.ts';
import { readMark } from './page-mark.ts';
import { readPage } from './page-seen.ts';
import type { RealTab } from './real-browser.ts';

const STEP_MS = 20;

/** What a tab that WebDriver drives must know. */
export interface DriverTabSetting {
  readonly name: string;
  readonly session: Browser;
  /** Acts while the session is turned to this tab. */
  readonly here: <T>(act: () => Promise<T>) => Promise<T>;
  readonly lost: (url: string) => void;
}

/** Makes a tab that WebDriver drives. It tells of nothing by itself, so the page is asked. */
export function createDriverTab({ name, session, here, lost }: DriverTabSetting): RealTab {
  let shown = 0;
  const isLost = (mark: number | undefined, url: string): boolean => mark === undefined && url !== 'about:blank';
  /** Where the network is gone, the browser shows a page of its own, which no server has marked. */
  const going = (act: () => Promise<unknown>): Promise<void> =>
    here(async () => {
      await act().catch(unlessUnreached);
      const url = await session.getUrl();
      if (isLost(await session.execute(readMark), url)) lost(url);
    });
  const find = async (how: typeof pressable, label: string) => {
    const element = await session.execute(how, label);
    if (element) return session.$(element);
    throw new Error(`expected 「${label}」 on the page`);
  };

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
    async press(label, { isAppLink, appTakes }) {
      let kept: string | undefined;
      await going(async () => {
        const pressed = await find(pressable, label);
        const href = await session.execute((link) => (link as unknown as HTMLAnchorElement).href, pressed);
        if (href && isAppLink(href)) {
          kept = href;
          await session.execute(keepPage, pressed);
        }
        await pressed.click();
      });
      const link = kept;
      if (link !== undefined && !(await appTakes(link))) await going(() => session.url(link));
    },
    fill: (label, text) => here(async () => (await find(field, label)).setValue(text)),
  };
}

/** A page that cannot be reached is not an error of the hands: the browser says so on a page of its own. */
function unlessUnreached(cause: unknown): void {
  if (!(cause instanceof Error) || !cause.message.includes('net::ERR_')) throw cause;
}
