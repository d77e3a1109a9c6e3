import { startPatience } from '../../../simulators/world/patience.ts';
import type { Driver } from '../appium/open-session.ts';
import { field, pressable } from '../find-in-page.ts';
import { keepPage } from '../keep-page.ts';
import { NO_NETWORK_PAGE } from '../no-network-page.ts';
import { readPage } from '../page-seen.ts';
import type { RealTab } from '../real-browser.ts';

/** What a tab of Safari must know. */
export interface SafariTabSetting {
  readonly name: string;
  readonly driver: Driver;
  /** Acts while the driver is turned to this tab. */
  readonly here: <T>(act: () => Promise<T>) => Promise<T>;
  /** Whether Safari has a page for it already. */
  readonly isThere: () => Promise<boolean>;
  readonly handOver: (url: string) => Promise<void>;
  /** Whether Safari is what the phone shows. */
  readonly isInFront: () => Promise<boolean>;
  readonly toFront: () => Promise<void>;
  /** Whether a link of the app is given to it by its name: no system knows those of a test for the app's. */
  readonly givesLinksByName: boolean;
  readonly lost: (url: string) => void;
}

const STEP_MS = 20;
const PATIENCE_MS = 10_000;

interface Shown {
  readonly mark: number | undefined;
  readonly url: string;
  readonly html: string;
}

/** Makes a tab of a phone's own Safari. The driver tells of nothing by itself, so the page is asked. */
export function createSafariTab(setting: SafariTabSetting): RealTab {
  const { name, driver, here, isThere, handOver, isInFront, toFront, givesLinksByName, lost } = setting;
  let shown = 0;
  const look = async (): Promise<Shown | undefined> =>
    (await here(() => unlessLeaving(() => driver.execute(readShown)))) ?? undefined;
  const isLost = ({ mark, url }: Shown): boolean => mark === undefined && url !== 'about:blank';
  const lookPatiently = async (isDone: (seen: Shown | undefined) => boolean | Promise<boolean>, patienceMs: number) => {
    let patient = true;
    const callOff = startPatience(patienceMs, () => (patient = false));
    while (patient && !(await isDone(await look()))) {
      await new Promise<void>((resolve) => startPatience(STEP_MS, resolve));
    }
    callOff();
    return patient;
  };
  /** Acts, and looks until another page is there, or none can be, or an app is in front. */
  const going = async (act: () => Promise<unknown>): Promise<void> => {
    await toFront();
    const before = (await look())?.mark;
    try {
      await act();
    } catch (cause) {
      // The driver still asks the page that its press has made leave.
      if ((await look())?.mark === before && (await isInFront())) throw cause;
    }
    await lookPatiently(async (seen) => {
      if (seen && isLost(seen)) lost(seen.url);
      return seen !== undefined && (isLost(seen) || seen.mark !== before || !(await isInFront()));
    }, PATIENCE_MS);
  };
  const find = async (how: typeof pressable, label: string) => {
    const element = await driver.execute(how, label);
    if (element) return driver.$(element);
    throw new Error(`expected 「${label}」 on the page`);
  };

  return {
    name,
    async open(url) {
      if (!(await isThere())) return handOver(url);
      await going(() => here(() => driver.navigateTo(url)));
    },
    reload: () => going(() => here(() => driver.refresh())),
    // No driver turns to another tab of Safari: the one that came last is the one that is seen.
    toFront,
    close: () => here(() => driver.closeWindow()).then(() => {}),
    async shows(arrival, patienceMs) {
      if (shown >= arrival) return true;
      return lookPatiently((seen) => {
        shown = seen?.mark ?? shown;
        return shown >= arrival;
      }, patienceMs);
    },
    async see() {
      await toFront();
      const seen = await look();
      return seen && readPage(isLost(seen) ? NO_NETWORK_PAGE : seen.html, seen.url, name);
    },
    async photograph() {
      await toFront();
      return here(() => unlessLeaving(async () => Buffer.from(await driver.takeScreenshot(), 'base64')));
    },
    async press(label, { isAppLink, appTakes, appTook }) {
      await toFront();
      const { pressed, appLink } = await here(async () => {
        const found = await find(pressable, label);
        const href = await driver.execute((link) => (link as unknown as HTMLAnchorElement).href, found);
        return { pressed: found, appLink: href && isAppLink(href) ? href : undefined };
      });
      if (appLink !== undefined && givesLinksByName) {
        await here(async () => {
          await driver.execute(keepPage, pressed);
          await pressed.click();
        });
        if (!(await appTakes(appLink))) await going(() => here(() => driver.navigateTo(appLink)));
        return;
      }
      await going(() => here(() => pressed.click()));
      if (appLink !== undefined && !(await isInFront())) appTook();
    },
    fill: (label, text) => here(async () => (await find(field, label)).setValue(text)),
  };
}

/** Runs in the page; nothing is shown yet of one that has only begun to arrive. */
function readShown(): Shown | undefined {
  const html = document.querySelector('html')?.outerHTML;
  if (html === undefined) return undefined;
  const mark = document.querySelector('meta[name="tegata-arrival"]')?.getAttribute('content');
  return {
    mark: mark == null ? undefined : Number(mark),
    url: location.href,
    html,
  };
}

/** A page that is leaving can neither be asked nor photographed. */
async function unlessLeaving<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (cause) {
    if (cause instanceof Error && /navigated|context|no such window|target/i.test(cause.message)) return undefined;
    throw cause;
  }
}
