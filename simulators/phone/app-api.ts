import type * as z from 'zod';
import type { Send } from '../world/wire.ts';
import type { FlowEvent } from './flow.ts';
import { parseJson } from './parse-json.ts';
import { refusalEvent } from './refusals.ts';
import { sessionSchema, type Session } from './session.ts';

/** What came of a call: the session as it is now, or the event by which the app learns that it was refused. */
export type Answer = { readonly session: Session } | { readonly refused: FlowEvent };

/** The app's side of the contract with the broker (`simulators/broker/app-contract.md`, assumed). */
export interface AppApi {
  /** Posts JSON to a path under `/api/app`. */
  post(path: string, body: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Posts JSON where the answer is no session but what `schema` reads. */
  ask<T>(
    path: string,
    body: Readonly<Record<string, unknown>>,
    schema: z.ZodType<T>,
  ): Promise<{ readonly given: T } | { readonly refused: FlowEvent }>;
  /** Opens a session's stream of server-sent events; `undefined` without network or when the broker refuses. */
  events(sessionId: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Resolves when no call is under way, so that news which a call itself caused comes after its answer. */
  settled(): Promise<void>;
}

/** Makes the client of a broker's app API. `tokenNow` gives nothing as long as the app is not registered. */
export function createAppApi(send: Send, brokerOrigin: string, tokenNow: () => string | undefined): AppApi {
  const authorization = (): Record<string, string> => {
    const token = tokenNow();
    return token === undefined ? {} : { Authorization: `Bearer ${token}` };
  };
  let underWay: Promise<unknown> = Promise.resolve();

  const call = async (path: string, init: RequestInit): Promise<Response | undefined> => {
    try {
      return await send(`${brokerOrigin}/api/app${path}`, init);
    } catch (error) {
      if (isNetworkLoss(error)) return undefined;
      throw error;
    }
  };

  const post = async <T>(
    path: string,
    body: Readonly<Record<string, unknown>>,
    schema: z.ZodType<T>,
  ): ReturnType<typeof readAnswer<T>> => {
    const response = await call(path, {
      method: 'POST',
      headers: { ...authorization(), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response ? readAnswer(response, schema) : { refused: 'network-lost' };
  };
  // Whoever made the call hears of its failure; those who only wait for its end do not care.
  const underWayUntil = <T>(answer: Promise<T>): Promise<T> => {
    underWay = answer.catch(() => undefined);
    return answer;
  };

  return {
    post: (path, body) => underWayUntil(post(path, body, sessionSchema).then(toSession)),
    ask: (path, body, schema) => underWayUntil(post(path, body, schema)),
    async events(sessionId) {
      const response = await call(`/sessions/${sessionId}/events`, { headers: authorization() });
      return response?.ok && response.body ? response.body : undefined;
    },
    async settled() {
      await underWay;
    },
  };
}

function toSession(answer: { given: Session } | { refused: FlowEvent }): Answer {
  return 'refused' in answer ? answer : { session: answer.given };
}

async function readAnswer<T>(response: Response, schema: z.ZodType<T>): Promise<{ given: T } | { refused: FlowEvent }> {
  const body = parseJson(await response.text());
  if (!response.ok) return { refused: refusalEvent(body) };
  const read = schema.safeParse(body);
  return read.success ? { given: read.data } : { refused: 'trouble' };
}

/** Every `fetch` reports the lack of an answer by this message; any other `TypeError` is a mistake of ours. */
function isNetworkLoss(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}
