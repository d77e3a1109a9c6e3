import type { BrowserContext, Page } from '@playwright/test';
import { startPatience } from '../../simulators/world/patience.ts';
import type { PageSeen } from '../hands.ts';
import { ARRIVAL_HEADER, TAB_HEADER } from './page-arrivals.ts';
import { readPage } from './page-seen.ts';

const PICTURE_PATIENCE_MS = 5_000;

/** One tab of a real Chromium, which knows which of the pages that were given to it is on show. */
export interface ChromiumTab {
  readonly name: string;
  readonly page: Page;
  /** Resolves when the page of this number, or a later one, is on show; false when patience ended first. */
  shows(arrival: number, patienceMs: number): Promise<boolean>;
  /** Undefined while the page is on its way to another. */
  see(): Promise<PageSeen | undefined>;
  /** Undefined while the page is on its way to another. */
  photograph(): Promise<Uint8Array | undefined>;
}

/** Opens a tab; its requests carry its name to the watch. */
export async function openChromiumTab(context: BrowserContext, name: string): Promise<ChromiumTab> {
  const page = await context.newPage();
  await page.setExtraHTTPHeaders({ [TAB_HEADER]: name });
  const devtools = await context.newCDPSession(page);
  const arrivalOf = new Map<string, number>();
  let watchers: (() => void)[] = [];
  let shown = 0;
  devtools.on('Network.responseReceived', ({ loaderId, type, response }) => {
    const arrival = Object.entries(response.headers).find(([header]) => header.toLowerCase() === ARRIVAL_HEADER)?.[1];
    if (type === 'Document' && arrival !== undefined) arrivalOf.set(loaderId, Number(arrival));
  });
  devtools.on('Page.lifecycleEvent', ({ name: event, loaderId }) => {
    if (event !== 'DOMContentLoaded') return;
    shown = arrivalOf.get(loaderId) ?? shown;
    for (const look of watchers) look();
  });
  await devtools.send('Network.enable');
  await devtools.send('Page.enable');
  await devtools.send('Page.setLifecycleEventsEnabled', { enabled: true });

  return {
    name,
    page,
    async shows(arrival, patienceMs) {
      if (shown >= arrival) return true;
      return new Promise((resolve) => {
        const end = (came: boolean): void => {
          callOff();
          watchers = watchers.filter((other) => other !== look);
          resolve(came);
        };
        const look = (): void => {
          if (shown >= arrival) end(true);
        };
        const callOff = startPatience(patienceMs, () => end(false));
        watchers.push(look);
      });
    },
    see: () => unlessLeaving(async () => readPage(await page.content(), page.url(), name)),
    photograph: () => unlessLeaving(() => page.screenshot({ timeout: PICTURE_PATIENCE_MS })),
  };
}

async function unlessLeaving<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (cause) {
    const left =
      cause instanceof Error && /navigat|closed|destroyed|unable to capture|screenshot: timeout/i.test(cause.message);
    if (left) return undefined;
    throw cause;
  }
}
