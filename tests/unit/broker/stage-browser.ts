import type { VirtualWorld } from '../../../simulators/world/world.ts';

const USER_AGENTS = {
  pc: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  smartphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
};

export interface StageAnswer {
  readonly status: number;
  readonly html: string;
  readonly page: string | undefined;
  readonly location: URL | undefined;
  readonly headers: Headers;
}

/** What came along a page's stream. */
interface Heard {
  count: number;
  /** How soon, in milliseconds, the page was asked to come back when the line breaks. */
  backWithin?: number;
}

/** A browser with one tab and a cookie: no more than the broker can tell. */
export interface StageBrowser {
  request(url: string, form?: Record<string, string>): Promise<StageAnswer>;
  /** Starts a sign-in and loads its page. */
  begin(url: string): Promise<StageAnswer>;
  load(): Promise<StageAnswer>;
  /** Sends one of the page's forms and loads what it leads to, if that is a page of the broker. */
  submit(action: string, form?: Record<string, string>): Promise<StageAnswer>;
  /** Tells the broker that the page shown last was left. */
  leavePage(): Promise<void>;
  /** Counts the pushes to the page shown last. */
  listen(): Promise<Heard>;
  readonly url: string;
  cookie: string;
  page(): StageAnswer;
}

export function createStageBrowser(world: VirtualWorld, name: string, kind: keyof typeof USER_AGENTS): StageBrowser {
  const send = world.network.as(name);
  let url = '';
  let last: StageAnswer | undefined;

  const browser: StageBrowser = {
    cookie: '',
    get url() {
      return url;
    },
    page() {
      if (!last) throw new Error('no page yet');
      return last;
    },
    async request(to, form) {
      const headers = { 'user-agent': USER_AGENTS[kind], ...(browser.cookie && { cookie: browser.cookie }) };
      const answer = await send(to, form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers });
      for (const cookie of answer.headers.getSetCookie()) browser.cookie = cookie.split(';', 1)[0] ?? '';
      const location = answer.headers.get('location');
      const html = await answer.text();
      return {
        status: answer.status,
        html,
        page: /data-page="([^"]*)"/.exec(html)?.[1],
        location: location === null ? undefined : new URL(location),
        headers: answer.headers,
      };
    },
    async begin(to) {
      const answer = await browser.request(to);
      url = answer.location?.href ?? '';
      return browser.load();
    },
    load: async () => (last = await browser.request(url)),
    async submit(action, form = {}) {
      const answer = await browser.request(`${url}/${action}`, form);
      return answer.location?.href === url ? browser.load() : answer;
    },
    async leavePage() {
      await browser.request(attribute(browser.page().html, 'data-left'), {});
    },
    async listen() {
      const heard: Heard = { count: 0 };
      const answer = await send(attribute(browser.page().html, 'data-events'), { headers: { cookie: browser.cookie } });
      void count(answer, heard);
      await world.work.idle();
      return heard;
    },
  };
  return browser;
}

async function count(answer: Response, heard: Heard): Promise<void> {
  if (!answer.body) return;
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
    if (text.startsWith('retry: ')) heard.backWithin = Number(text.slice('retry: '.length));
    else heard.count++;
  }
}

function attribute(html: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
}

/** The app link of a page that shows one. */
export function linkOn(html: string): string {
  return /href="(http:\/\/app[^"]*)"/.exec(html)?.[1] ?? '';
}
