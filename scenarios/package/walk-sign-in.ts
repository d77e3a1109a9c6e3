import type { CookieJar } from 'tough-cookie';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Send } from '../../simulators/world/wire.ts';
import { DEVICES } from '../hands/devices.ts';
import { readPage } from '../hands/page-seen.ts';
import type { Ending, Holder } from './holder.ts';

/** What a walk through a sign-in needs. */
export interface Walk {
  readonly authorizationRequest: string;
  readonly ending: Ending;
  readonly appLinkOrigin: string;
  readonly send: Send;
  readonly jar: CookieJar;
  /** Picks up a phone that opens addresses in the browser of this walk. */
  readonly holder: (openInBrowser: (url: string) => Promise<void>) => Promise<Holder>;
  /** Whether an address is the broker's, and no service's. */
  readonly isOurs: (url: URL) => boolean;
}

const MOST_REDIRECTS = 10;

/** Walks a sign-in on one smartphone, and gives the address at the service to which the browser is sent in the end. */
export async function walkSignIn(walk: Walk): Promise<URL> {
  const begun = await follow(walk, walk.authorizationRequest);
  if (begun instanceof URL) return begun;
  const { links, heading } = readPage(await begun.text(), walk.authorizationRequest, 'tab-1');
  const link = links.find(({ href }) => href.startsWith(walk.appLinkOrigin));
  if (!link) {
    throw new HarnessError(
      'hands-not-on-screen',
      `Failed to sign in: expected a page with the link to the app, got “${heading}” (${begun.status}).`,
    );
  }
  let back: Promise<URL | Response> | undefined;
  const holder = await walk.holder(async (url) => {
    back = follow(walk, url);
    await back;
  });
  await holder.phone.opensLink(link.href);
  const last = await holder.goesThroughApp(walk.ending);
  if (last === 'done') await holder.phone.press('利用中のサービスへ戻る');
  else if (walk.ending !== 'cancels') await holder.phone.closeScreen();
  const arrived = await back;
  if (arrived instanceof URL) return arrived;
  const { id } = await holder.phone.look();
  throw new HarnessError('hands-not-on-screen', `Failed to come back to the service: the app stays at “${id}”.`);
}

/** Follows redirects as far as they lead to the broker: the first address that is not its own, or else its page. */
async function follow({ send, jar, isOurs }: Walk, first: string): Promise<URL | Response> {
  let url = new URL(first);
  for (let redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
    if (!isOurs(url)) return url;
    const cookie = await jar.getCookieString(url.href);
    const headers = { 'accept-language': 'ja', 'user-agent': DEVICES.iphone.userAgent, ...(cookie && { cookie }) };
    const answer = await send(url.href, { headers });
    for (const set of answer.headers.getSetCookie()) await jar.setCookie(set, url.href, { ignoreError: true });
    const location = answer.headers.get('location');
    if (location === null) return answer;
    url = new URL(location, url);
  }
  throw new HarnessError('hands-not-on-screen', `Failed to sign in: expected an end of the redirects, got none.`);
}
