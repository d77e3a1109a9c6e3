import { is } from 'css-select';
import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { CookieJar } from 'tough-cookie';
import type { CookieSeen, Visit } from '../certification/evidence.ts';
import { fitsAddress, type Sign } from '../certification/sign.ts';
import type { Visitor, VisitorHands, VisitorSetting } from '../certification/visitor.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Send } from '../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { createInProcessBrowser } from './in-process-browser.ts';
import { isHidden } from './page-elements.ts';

/** Opens visitors without pixels, for runs inside one process. They run no scripts and have no storage. */
export function createInProcessVisitors(world: VirtualWorld, brokerOrigin: string): VisitorHands {
  return {
    engine: 'in-process',
    open: async (setting) => createInProcessVisitor(world, brokerOrigin, setting),
    close: async () => {},
  };
}

function createInProcessVisitor(world: VirtualWorld, brokerOrigin: string, setting: VisitorSetting): Visitor {
  const { name, device } = setting;
  const jar = new CookieJar();
  for (const { origin, name: key, value } of setting.planted) jar.setCookieSync(`${key}=${value}; Path=/`, origin);
  const visits: Visit[] = [];
  const send = writeDown(world.network.as(name), name, visits);
  const browser = createInProcessBrowser(
    world,
    { name, device, isAppLink: () => false, systemTakes: async () => false },
    { send, jar },
  );
  let covered: string | undefined;
  const elements = async (): Promise<Element[]> => elementsOf(String((await browser.picture()).content));
  const resolveTarget = async (target: string): Promise<string> => labelOfSelector(await elements(), target);
  const shows = async (sign: Sign): Promise<boolean> => {
    const { url, text } = await browser.look();
    if ('url' in sign) return fitsAddress(url, sign.url);
    if ('text' in sign) return text.some((line) => line.includes(sign.text));
    return (await elements()).some((element) => is(element, sign.selector));
  };

  return {
    name,
    goes: (url) => reach(url, () => browser.open(url)),
    goesInNewTab: (url) => reach(url, () => browser.openTab(url)),
    async goesBeside(url) {
      covered = (await browser.look()).tab;
      await reach(url, () => browser.openTab(url));
    },
    async turnsBack() {
      if (covered !== undefined) await browser.turnTo(covered);
      covered = undefined;
    },
    clicks: async (target) => browser.press(await resolveTarget(target)),
    fills: (target, text) => browser.fill(target, text),
    sees: () => browser.look(),
    awaits: async () => void (await browser.look()),
    async awaitsPage(ids) {
      const seen = await browser.look();
      return seen.page !== undefined && ids.includes(seen.page) && seen.url.startsWith(brokerOrigin) ? seen : undefined;
    },
    shows,
    readsCode: async () => (await browser.readCode()).text,
    status: (url) => visits.findLast((visit) => visit.url === url.split('#', 1)[0])?.status ?? 0,
    cookies: async () => cookiesIn(jar, brokerOrigin),
    async takesCookies(cookies) {
      for (const cookie of cookies) {
        const { name: key, value, domain, path, httpOnly, secure } = cookie;
        const traits = `; Path=${path}${httpOnly ? '; HttpOnly' : ''}${secure ? '; Secure' : ''}`;
        jar.setCookieSync(`${key}=${value}${traits}`, `http${secure ? 's' : ''}://${domain}`);
      }
    },
    stored: async () => ({}),
    visits: () => visits,
    pictures: async () => [await browser.picture()],
    close: () => browser.close(),
  };

  async function reach(url: string, go: () => Promise<void>): Promise<void> {
    if (URL.canParse(url)) return go();
    throw new HarnessError('hands-not-on-screen', `Failed to open ${url}: expected an address.`);
  }
}

/** Sends on, and keeps what was sent and what came. */
function writeDown(send: Send, browser: string, visits: Visit[]): Send {
  return async (input, init) => {
    const answer = await send(input, init);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    const text = isPage ? await answer.text() : undefined;
    const body = init?.body instanceof URLSearchParams ? init.body.toString() : undefined;
    visits.push({
      n: visits.length,
      browser,
      method: init?.method ?? 'GET',
      url: String(input instanceof Request ? input.url : input),
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(body !== undefined && { body }),
      status: answer.status,
      answered: [...answer.headers],
      ...(text !== undefined && { answer: text }),
    });
    return text === undefined ? answer : new Response(text, { status: answer.status, headers: answer.headers });
  };
}

function cookiesIn(jar: CookieJar, brokerOrigin: string): CookieSeen[] {
  const broker = new URL(brokerOrigin).hostname;
  return (jar.serializeSync()?.cookies ?? [])
    .filter(({ domain }) => domain !== broker)
    .map(({ key, value, domain, path, httpOnly, secure, sameSite }) => ({
      name: String(key),
      value: String(value),
      domain: String(domain),
      path: String(path ?? '/'),
      httpOnly: httpOnly === true,
      secure: secure === true,
      ...(isSameSite(sameSite) && { sameSite: SAME_SITE[sameSite] }),
    }));
}

const SAME_SITE = { strict: 'Strict', lax: 'Lax', none: 'None' } as const;

function isSameSite(value: unknown): value is keyof typeof SAME_SITE {
  return typeof value === 'string' && value in SAME_SITE;
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: AnyNode): void => {
    if (isTag(node)) {
      if (isHidden(node)) return;
      found.push(node);
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parseDocument(html));
  return found;
}

/** The label that a selector's element has; what is no selector of the page is a label already. */
function labelOfSelector(elements: readonly Element[], target: string): string {
  if (!/^[#.[]/.test(target)) return target;
  const element = elements.find((candidate) => is(candidate, target));
  const text = element ? textOf(element) : '';
  return text || target;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.data : isTag(child) ? textOf(child) : ''))
    .join('')
    .trim();
}
