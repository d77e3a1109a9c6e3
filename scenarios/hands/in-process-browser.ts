import { CookieJar } from 'tough-cookie';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Send } from '../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import type { BrowserHands, BrowserSetting, PageSeen } from '../hands.ts';
import { DEVICES } from './devices.ts';
import { journalPage } from './journal-page.ts';
import { NO_NETWORK_PAGE } from './no-network-page.ts';
import { notThere } from './not-there.ts';
import { openDocument, type PageDocument, type PageRequest } from './page-document.ts';
import { listenForPushes, type Listening } from './page-pushes.ts';
import { readCode } from './read-code.ts';

interface Tab {
  readonly name: string;
  document: PageDocument;
  filled: Map<string, string>;
  listening: Listening | undefined;
}

const MOST_REDIRECTS = 20;

/**
 * A browser without pixels: cookies, links, forms and pushes of the pages that are served, nothing else. It never
 * calls a simulator; all it does is send requests as its own actor.
 * @param own cookies and network of the caller's, where they are looked at or changed from outside
 */
export function createInProcessBrowser(
  world: VirtualWorld,
  setting: BrowserSetting,
  own: { readonly send?: Send; readonly jar?: CookieJar } = {},
): BrowserHands {
  const { name } = setting;
  const send = own.send ?? world.network.as(name);
  const jar = own.jar ?? new CookieJar();
  // What the jar gives for an address, until a cookie is set: asking it costs as much as answering many a request.
  const cookies = new Map<string, string>();
  const tabs = new Map<string, Tab>();
  let opened = 0;
  let front = newTab();

  function newTab(): Tab {
    const tabName = `tab-${++opened}`;
    const tab = {
      name: tabName,
      document: openDocument('', 'about:blank', tabName),
      filled: new Map(),
      listening: undefined,
    };
    tabs.set(tabName, tab);
    return tab;
  }

  const cookieFor = (url: string): string => {
    const page = url.split('?', 1)[0] ?? url;
    const known = own.jar ? undefined : cookies.get(page);
    if (known !== undefined) return known;
    const cookie = jar.getCookieStringSync(url);
    cookies.set(page, cookie);
    return cookie;
  };
  const ask = (url: string, init?: RequestInit): Promise<Response> => {
    const cookie = cookieFor(url);
    const headers = {
      'accept-language': 'ja',
      'user-agent': DEVICES[setting.device].userAgent,
      ...(cookie && { cookie }),
    };
    return send(url, { ...init, headers });
  };

  const leave = (tab: Tab): void => {
    tab.listening?.stop();
    tab.listening = undefined;
    const beacon = tab.document.leftBeacon;
    if (beacon) void world.work.track(ask(beacon, { method: 'POST' }).then(() => {}, unheard));
  };

  const load = async (tab: Tab, first: string, init?: RequestInit): Promise<void> => {
    let url = new URL(first).href;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await ask(url, hop === 0 ? init : undefined).catch(withoutNetwork);
      for (const cookie of answer.headers.getSetCookie()) {
        jar.setCookieSync(cookie, url);
        cookies.clear();
      }
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || !location) return arrive(tab, url, answer);
      url = new URL(location, url).href;
    }
    throw new HarnessError(
      'hands-not-on-screen',
      `Failed to load ${first}: got ${MOST_REDIRECTS} redirects and no page.`,
    );
  };

  const arrive = async (tab: Tab, url: string, answer: Response): Promise<void> => {
    const html = await answer.text();
    // From leaving to listening nothing is awaited, or the world would seem at rest in between.
    leave(tab);
    tab.document = openDocument(html, url, tab.name);
    tab.filled = new Map();
    journalPage(world, name, tab.document.seen, answer.status);
    listen(tab);
  };

  const listen = (tab: Tab): void => {
    const { events, seen } = tab.document;
    if (!events) return;
    tab.listening = listenForPushes(
      world,
      () => ask(events),
      () => load(tab, seen.url),
    );
  };

  const follow = ({ url, method, body }: PageRequest): Promise<void> =>
    load(front, url, { method, ...(body && { body }) });

  const look = async (): Promise<PageSeen> => {
    await world.work.idle();
    return front.document.seen;
  };

  return {
    name,
    look,
    open: (url) => load(front, url),
    async openTab(url) {
      front = newTab();
      await load(front, url);
    },
    async turnTo(tabName) {
      const tab = tabs.get(tabName);
      const known = [...tabs.keys()].join(', ');
      if (!tab)
        throw new HarnessError('hands-not-on-screen', `Failed to turn to ${tabName}: expected one of ${known}.`);
      front = tab;
    },
    async closeTab() {
      leave(front);
      tabs.delete(front.name);
      front = [...tabs.values()].at(-1) ?? newTab();
      await world.work.idle();
    },
    async reload() {
      const { url } = await look();
      await load(front, url);
    },
    async sees(page) {
      const seen = await look();
      if (seen.page !== page) throw notThere(world, `the page “${page}”`, seen);
      return seen;
    },
    async press(label) {
      const seen = await look();
      const pressed = front.document.pressable(label);
      if (!pressed) throw notThere(world, `「${label}」`, seen);
      const wanted = front.document.requestOf(pressed, front.filled);
      const toApp = wanted.followed === 'link' && setting.isAppLink(wanted.url);
      if (toApp && (await setting.systemTakes(wanted.url))) return;
      await follow(wanted);
    },
    async fill(label, text) {
      const seen = await look();
      const field = front.document.field(label);
      if (field === undefined) throw notThere(world, `a field 「${label}」`, seen);
      front.filled.set(field, text);
    },
    async readCode() {
      const seen = await look();
      for (const image of seen.images) {
        const answer = await ask(image);
        const text = await readCode(new Uint8Array(await answer.arrayBuffer()));
        if (text !== undefined) return { text, image };
      }
      throw notThere(world, 'a two-dimensional code', seen);
    },
    async setOnline(online) {
      if (online) {
        world.network.restore(name);
        for (const tab of tabs.values()) listen(tab);
      } else {
        for (const tab of tabs.values()) tab.listening?.stop();
        world.network.cut(name);
      }
    },
    picture: async () => ({ type: 'text/html', content: front.document.html }),
    async close() {
      for (const tab of tabs.values()) tab.listening?.stop();
    },
  };
}

/** A beacon is sent into the blue: nobody waits for its answer. */
function unheard(): void {}

function withoutNetwork(cause: unknown): Response {
  if (!(cause instanceof TypeError)) throw cause;
  return new Response(NO_NETWORK_PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
