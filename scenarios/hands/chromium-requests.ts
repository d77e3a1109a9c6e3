import type { BrowserContext, Request, Response } from '@playwright/test';
import { startPatience } from '../../simulators/world/patience.ts';
import type { Visit } from '../certification/evidence.ts';

/** Everything that the pages of a context ask for. */
export interface RequestWatch {
  readonly visits: Visit[];
  /** Resolves when nothing is on its way and everything seen is written down; gives up after `limitMs`. */
  quiet(limitMs: number): Promise<void>;
  /** Status with which this address was last answered; 0 when unknown. */
  statusOf(url: string): number;
}

/** Listening never ends, so it does not count as being on the way. */
const ENDLESS = new Set(['eventsource', 'websocket', 'ping']);
const MOST_CHARACTERS = 1_000_000;

/** Watches a context. */
export function watchRequests(context: BrowserContext, browser: string): RequestWatch {
  const visits: Visit[] = [];
  const underWay = new Set<unknown>();
  let waiting: (() => void)[] = [];

  const began = (thing: unknown): void => void underWay.add(thing);
  const ended = (thing: unknown): void => {
    underWay.delete(thing);
    if (underWay.size > 0) return;
    const released = waiting;
    waiting = [];
    for (const release of released) release();
  };
  const keep = async (request: Request, response: Response | undefined): Promise<void> => {
    const n = visits.length;
    const body = request.postData();
    const visit = { n, browser, method: request.method(), url: request.url(), headers: request.headers() };
    const known = { ...visit, ...(body !== null && { body }), status: response?.status() ?? 0, answered: [] };
    visits.push(known);
    if (!response) return;
    const [headers, answered] = await Promise.all([request.allHeaders(), response.headersArray()]);
    const text = await textOf(request, response);
    visits[n] = {
      ...known,
      headers,
      answered: answered.map(({ name, value }) => [name.toLowerCase(), value] as const),
      ...(text !== undefined && { answer: text }),
    };
  };

  context.on('request', (request) => {
    if (!ENDLESS.has(request.resourceType())) began(request);
  });
  context.on('requestfailed', (request) => {
    void keep(request, undefined);
    ended(request);
  });
  context.on('response', (response) => {
    if (ENDLESS.has(response.request().resourceType())) return;
    const writing = keep(response.request(), response);
    began(writing);
    const end = (): void => {
      ended(writing);
      // A redirect has no end of its own.
      if (response.status() >= 300 && response.status() <= 399) ended(response.request());
    };
    void writing.then(end, end);
  });
  context.on('requestfinished', ended);

  return {
    visits,
    quiet(limitMs) {
      if (underWay.size === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const callOff = startPatience(limitMs, resolve);
        waiting.push(() => {
          callOff();
          resolve();
        });
      });
    },
    statusOf: (url) => visits.findLast((visit) => visit.url === url.split('#', 1)[0])?.status ?? 0,
  };
}

async function textOf(request: Request, response: Response): Promise<string | undefined> {
  const type = response.headers()['content-type'] ?? '';
  const isText = /^(?:text\/html|application\/json|text\/plain)/.test(type);
  const isRedirect = response.status() >= 300 && response.status() <= 399;
  if (isRedirect || !isText || request.resourceType() === 'eventsource') return undefined;
  return response.text().then(
    (text) => text.slice(0, MOST_CHARACTERS),
    () => undefined,
  );
}
