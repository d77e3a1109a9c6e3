import type { Send } from '../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { createExpectations } from './expectations.ts';
import { journalPage } from './journal-page.ts';
import { openDocument, type PageDocument } from './page-document.ts';
import { markPage } from './page-mark.ts';

/** Names the tab that sends a request. It goes as far as the watch and never enters the world. */
export const TAB_HEADER = 'x-tegata-tab';
/** The pages on their way to a real browser, written down in the order in which the world served them. */
export interface PageArrivals {
  /** The network as the browser has it. */
  readonly send: Send;
  /** The number of the last page that was given to a tab; 0 before the first. */
  last(tab: string): number;
  /** The tab leaves its page for none of this world, such as one that says that there is no network: what the page says on leaving is waited for. */
  leaves(tab: string): void;
  /** The tab is closed. */
  closed(tab: string): void;
  setOnline(online: boolean): void;
}

/** What the watch must know of the browser. */
export interface ArrivalsSetting {
  /** Told whenever a page has been given to a tab. */
  readonly arrived: (tab: string) => void;
  /**
   * The tab that the person acts on, for a browser that cannot say which tab sends a request; undefined while nobody acts in
   * one in which apps open pages.
   */
  readonly acting: () => string | undefined;
  /** Gives a page that an app has opened the tab that was made for it. */
  readonly openedByApp: () => Promise<string>;
}

/**
 * Stands between a real browser and the world. A real browser takes its time to do what a page's script asks: to listen,
 * to load the page anew, to say that it was left. Until then the world counts it as work under way, so that no act and no
 * tick of the clock comes in between, and a journal is in the order that hands without a real browser give.
 */
export function watchArrivals(
  world: VirtualWorld,
  browser: string,
  { arrived, acting, openedByApp }: ArrivalsSetting,
): PageArrivals {
  const forward = world.network.as(browser);
  const expected = createExpectations(world.work);
  const documents = new Map<string, PageDocument>();
  const numbers = new Map<string, number>();
  const ears = new Map<string, number>();
  const leads = new Map<string, { readonly tab: string | undefined }>();
  let arrivals = 0;
  let streams = 0;
  let online = true;

  const arrive = async (tab: string, request: Request, answer: Response): Promise<Response> => {
    const html = await answer.text();
    leave(tab);
    const document = openDocument(html, request.url, tab);
    documents.set(tab, document);
    if (document.events) expected.expect(`${tab} listens`);
    journalPage(world, browser, document.seen, answer.status);
    numbers.set(tab, ++arrivals);
    arrived(tab);
    return new Response(markPage(html, arrivals), { status: answer.status, headers: answer.headers });
  };
  const leave = (tab: string): void => {
    const farewell = documents.get(tab)?.leftBeacon;
    documents.delete(tab);
    ears.delete(tab);
    expected.meetAll((key) => key.startsWith(`${tab} `));
    if (farewell && online) expected.expect(`farewell ${farewell}`);
  };

  /**
   * A stream on which a `changed` makes the page load itself anew. Firefox closes the stream before it does so: only
   * another page, or leaving, tells that it will not.
   */
  const listen = (tab: string, answer: Response): Response => {
    expected.meet(`${tab} listens`);
    if (!answer.body) return answer;
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    const ear = ++streams;
    ears.set(tab, ear);
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { value, done } = await reader.read();
          if (done) return controller.close();
          const isHeard = ears.get(tab) === ear;
          if (isHeard && decoder.decode(value).includes('event: changed')) expected.expect(`${tab} reloads`);
          controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { status: answer.status, headers: answer.headers });
  };

  /** Most engines name the tab; of the others it is the one that was led there, or else whose page is expected to ask. */
  const tabOf = (request: Request, isStream: boolean): string | undefined => {
    const named = request.headers.get(TAB_HEADER);
    if (named !== null) return named;
    const led = leads.get(request.url);
    leads.delete(request.url);
    if (led) return led.tab;
    const asks = ([tab, { seen, events }]: [string, PageDocument]): boolean =>
      isStream
        ? events === request.url && expected.has(`${tab} listens`)
        : seen.url === request.url && expected.has(`${tab} reloads`);
    return [...documents].find(asks)?.[0] ?? acting();
  };
  /** What comes next on a way belongs to the tab in which the way began. */
  const lead = (tab: string | undefined, request: Request, answer: Response): void => {
    const to = answer.headers.get('location');
    if (isRedirect(answer) && to !== null) leads.set(new URL(to, request.url).href, { tab });
  };

  const send: Send = async (input, init) => {
    const done = world.work.enter();
    try {
      const request = new Request(input, init);
      const accepts = request.headers.get('accept') ?? '';
      const isStream = accepts.startsWith('text/event-stream');
      const isNamed = request.headers.has(TAB_HEADER);
      const tab = tabOf(request, isStream);
      request.headers.delete(TAB_HEADER);
      const answer = await forward(request);
      if (!isNamed) lead(tab, request, answer);
      expected.meet(`farewell ${request.url}`);
      if (isStream) return tab === undefined ? answer : listen(tab, answer);
      if (!accepts.startsWith('text/html') || !isPage(answer)) return answer;
      return await arrive(tab ?? (await openedByApp()), request, answer);
    } finally {
      done();
    }
  };

  return {
    send,
    last: (tab) => numbers.get(tab) ?? 0,
    leaves: leave,
    closed: (tab) => void numbers.delete(tab),
    setOnline(wanted) {
      online = wanted;
      if (!online) return expected.meetAll(() => true);
      for (const [tab, { events }] of documents) if (events) expected.expect(`${tab} listens`);
    },
  };
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status <= 399;
}

function isPage(answer: Response): boolean {
  return !isRedirect(answer) && (answer.headers.get('content-type') ?? '').startsWith('text/html');
}
