import { breakable, type BreakableStream } from './breakable-stream.ts';
import type { Clock } from './clock.ts';
import { describeExchange } from './exchange.ts';
import type { Dawdle } from './dawdle.ts';
import { HarnessError } from './harness-error.ts';
import type { Journal } from './journal.ts';
import { answeredBy, lend, type Lender } from './lending.ts';
import { LightRequest, makeRequest } from './light-request.ts';
import { LightResponse, lightResponse } from './light-response.ts';
import { createSlowLines } from './slow-lines.ts';
import type { Handle, Send } from './wire.ts';
import type { Work } from './work.ts';

/** The world's network: every request goes from a named actor to the simulator that serves the origin. */
export interface Network {
  /** Puts a simulator at an origin such as `http://broker.tegata.test`; `name` is what the journal calls it. */
  serve(origin: string, name: string, handle: Handle): void;
  /** The network as one actor sees it. */
  as(actor: string): Send;
  /** Cuts an actor off, as a device without network is: its open streams break and its requests fail with `TypeError`. */
  cut(actor: string): void;
  /** Gives an actor the network back, as quick as it was. */
  restore(actor: string): void;
  /** From now on what an actor asks is on its way for so long before it arrives; by `restore` it is quick again. */
  slow(actor: string, ms: number): void;
  /** Calls `tell` whenever a request of the actor is on its way for a while: whoever sent it is at rest then, though not done. */
  whenUnderWay(actor: string, tell: () => void): () => void;
  /**
   * For one who was sent news and hears it only after the answers to what it has itself on its way: counts the news as at
   * rest until those requests arrive, or until the call that it returns.
   */
  restWhileUnderWay(actor: string): () => void;
  /**
   * Lets an answer take its time: for handlers, while they answer. In a scripted world the clock moves on by it once all
   * else has come to rest. Ends early when whoever asked has given up.
   */
  dawdle(ms: number): Promise<void>;
}

interface Place {
  name: string;
  handle: Handle;
}

/**
 * Makes a network on which outer requests enter one at a time, so that journeys side by side still write one journal;
 * requests that a handler makes while it answers pass at once.
 * @param lender whose time and chance handlers lend to foreign libraries
 * @param dawdle lets an answer take its time
 */
export function createNetwork(journal: Journal, work: Work, clock: Clock, lender: Lender, dawdle: Dawdle): Network {
  const places = new Map<string, Place>();
  const withoutNetwork = new Set<string>();
  const streamsOf = new Map<string, Set<BreakableStream>>();
  const slowLines = createSlowLines(clock, work);
  let turn: Promise<unknown> = Promise.resolve();

  const find = (url: string): Place => {
    const origin = originOf(url);
    const place = places.get(origin);
    if (place) return place;
    const known = [...places.keys()].join(', ') || 'none';
    throw new HarnessError(
      'network-unknown-origin',
      `Failed to reach ${origin}: expected an origin of this world (${known}). Nothing outside is ever contacted.`,
    );
  };

  const exchange = async (from: string, request: Request, signal?: AbortSignal): Promise<Response> => {
    const place = find(request.url);
    const requestText = request instanceof LightRequest ? request.textAtHand : await readSent(request);
    const answer = await unlessGivenUp(() => lend(lender, () => place.handle(request), signal), signal);
    const contentType = answer.headers.get('content-type') ?? '';
    // Only what the journal shows is read here: reading a body and making another of it is what costs most.
    const isJson = contentType.startsWith('application/json');
    const atHand = answer instanceof LightResponse ? answer.textAtHand : undefined;
    const responseText = isJson ? (atHand ?? (answer.body ? await answer.text() : undefined)) : undefined;
    const response = contentType.startsWith('text/event-stream') ? canBreak(from, answer) : answer;
    const entry = describeExchange({ from, to: place.name, request, requestText, response, responseText });
    journal.write(from, 'exchange', { ...entry });
    return responseText === undefined || atHand !== undefined ? response : lightResponse(responseText, answer);
  };

  /** A listener that loses the network loses what it listens to. */
  const canBreak = (listener: string, answer: Response): Response => {
    if (!answer.body) return answer;
    const open = streamsOf.get(listener) ?? new Set<BreakableStream>();
    streamsOf.set(listener, open);
    const stream = breakable(answer.body, () => open.delete(stream));
    open.add(stream);
    return stream.body === answer.body ? answer : lightResponse(stream.body, answer);
  };

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    if (answeredBy(lender)) return run();
    const mine = turn.then(run);
    const passOn = (): void => {};
    turn = mine.then(passOn, passOn);
    return mine;
  };

  return {
    dawdle: (ms) => dawdle(ms, answeredBy(lender)),
    serve(origin, name, handle) {
      if (places.has(origin)) {
        throw new HarnessError('network-origin-taken', `Failed to serve ${name} at ${origin}: it is already served.`);
      }
      places.set(origin, { name, handle });
    },
    as: (actor) => (input, init) => {
      const fail = (): Promise<never> => {
        journal.write(actor, 'network-failed', { url: String(input instanceof Request ? input.url : input) });
        return Promise.reject(new TypeError('fetch failed', { cause: new Error(`${actor} has no network`) }));
      };
      if (withoutNetwork.has(actor)) return fail();
      const request = input instanceof Request ? (init ? new Request(input, init) : input) : makeRequest(input, init);
      const arrive = (): Promise<Response> =>
        work.track(inTurn(() => exchange(actor, request, init?.signal ?? undefined)));
      const onItsWay = slowLines.takeIn(actor);
      return onItsWay ? onItsWay.then((arrived) => (arrived ? arrive() : fail())) : arrive();
    },
    slow(actor, ms) {
      slowLines.set(actor, ms);
      journal.write(actor, 'network-slow', { ms });
    },
    whenUnderWay: slowLines.whenUnderWay,
    restWhileUnderWay: slowLines.restWhileUnderWay,
    cut(actor) {
      withoutNetwork.add(actor);
      journal.write(actor, 'network-cut', {});
      slowLines.drop(actor);
      for (const stream of streamsOf.get(actor) ?? []) stream.break();
      // Nothing says when a listener has noticed; after one turn of the event loop each of them has.
      setImmediate(work.enter());
    },
    restore(actor) {
      withoutNetwork.delete(actor);
      slowLines.set(actor, 0);
      journal.write(actor, 'network-restored', {});
    },
  };
}

/** The origin of an address as a request has it: already normal, so that it need not be taken apart, unless it names a user. */
function originOf(url: string): string {
  const end = url.indexOf('/', url.indexOf('//') + 2);
  const origin = url.slice(0, end);
  return end < 0 || origin.includes('@') ? new URL(url).origin : origin;
}

/** Waits for an answer; whoever has given up hears no more of it. */
function unlessGivenUp(
  answer: () => Response | Promise<Response>,
  signal: AbortSignal | undefined,
): Response | Promise<Response> {
  if (!signal) return answer();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    void Promise.resolve(answer()).then(resolve, reject);
  });
}

async function readSent(request: Request): Promise<string> {
  return request.body === null ? '' : request.clone().text();
}
