import type { CDPSession, Page } from '@playwright/test';
import type { Evaluated, PageNews, RemoteObject, WebPage } from '../../../simulators/phone/ios/safari/web-page.ts';
import { unlessLeaving } from '../playwright-tab.ts';
import { keepLinkAt, readLinkAt, readSpokenParts } from './spoken-parts.ts';

/** Shows one of Safari's pages in Chromium: WebKit's inspector and Chromium's are of one descent and mean the same by a value. */
export async function openChromiumPage(page: Page, id: number, tell: (news: PageNews) => void): Promise<WebPage> {
  const session = await page.context().newCDPSession(page);
  let title = '';
  const shown: WebPage = {
    id,
    url: () => page.url(),
    title: () => title,
    evaluate: (expression, byValue) =>
      ask(session, 'Runtime.evaluate', { expression, returnByValue: byValue, includeCommandLineAPI: true }),
    call: (objectId, functionDeclaration, given, byValue) =>
      ask(session, 'Runtime.callFunctionOn', {
        objectId,
        functionDeclaration,
        arguments: given as { value: unknown }[],
        returnByValue: byValue,
      }),
    outcome: (promiseObjectId, byValue) =>
      ask(session, 'Runtime.awaitPromise', { promiseObjectId, returnByValue: byValue }),
    photograph: (part) => page.screenshot(part && { clip: part }),
    cookies: async () =>
      (await page.context().cookies(page.url())).map(({ expires, ...cookie }) => ({
        ...cookie,
        // WebKit counts in milliseconds, and says so of a cookie that goes with the session.
        ...(expires < 0 ? { session: true, expires: 0 } : { session: false, expires: expires * 1000 }),
        size: cookie.name.length + cookie.value.length,
      })),
    forget: (name, url) => page.context().clearCookies({ name, domain: new URL(url).hostname }),
    spoken: async () => (await unlessLeaving(() => page.evaluate(readSpokenParts))) ?? [],
    linkAt: (point) => unlessLeaving(() => page.evaluate(readLinkAt, point)),
    async touch(point, stays) {
      if (stays) await page.evaluate(keepLinkAt, point);
      await page.touchscreen.tap(point.x, point.y);
    },
    go: (url) => unlessUnreached(() => page.goto(url, { waitUntil: 'commit' })),
  };
  page.on('domcontentloaded', async () => {
    title = await page.title().catch(() => title);
    tell({ kind: 'listing' });
  });
  page.on('load', () => tell({ kind: 'loaded', page: shown }));
  return shown;
}

/** A page that cannot be reached is told by the browser on a page of its own. */
async function unlessUnreached(go: () => Promise<unknown>): Promise<void> {
  try {
    await go();
  } catch (cause) {
    if (!(cause instanceof Error) || !cause.message.includes('net::ERR_')) throw cause;
  }
}

type Asking = 'Runtime.evaluate' | 'Runtime.callFunctionOn' | 'Runtime.awaitPromise';

async function ask<A extends Asking>(
  session: CDPSession,
  method: A,
  params: Parameters<typeof session.send<A>>[1],
): Promise<Evaluated> {
  const { result, exceptionDetails } = await session.send(method, params);
  return {
    result: (exceptionDetails?.exception ?? result) as unknown as RemoteObject,
    wasThrown: exceptionDetails !== undefined,
  };
}
