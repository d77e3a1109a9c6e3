import { HarnessError } from '../../../world/harness-error.ts';
import type { Random } from '../../../world/random.ts';
import type { Handle } from '../../../world/wire.ts';
import type { Iphone } from '../iphone.ts';
import { appTree, systemTree } from '../ui/tree-of.ts';
import { createElementStore } from './element-store.ts';
import { findRoute } from './find-route.ts';
import { WDA_ERRORS, WdaFailure } from './wda-failure.ts';
import type { WdaCall, WdaSession } from './wda-route.ts';

/** What a simulated WebDriverAgent needs besides its phone. */
export interface WdaSetting {
  /** Draws the ids of sessions. */
  readonly random: Random;
  /** Told of every request for a route that is not there. */
  readonly unknown: (request: string) => void;
}

/** Makes the WebDriverAgent of a phone, as one function from request to response. */
export function createWda(iphone: Iphone, { random, unknown }: WdaSetting): Handle {
  let active: WdaSession | undefined;

  const callOf = async (request: Request, url: URL, path: WdaCall['path']): Promise<WdaCall> => {
    const page = await iphone.pageInFront()?.spoken();
    return {
      iphone,
      session: active,
      path,
      query: url.searchParams,
      body: await bodyOf(request),
      tree() {
        const respects = active?.settings['respectSystemAlerts'] === true || active?.bundleId === undefined;
        return (respects ? systemTree(iphone) : undefined) ?? appTree(iphone, page);
      },
      trees() {
        const asked = systemTree(iphone);
        return [...(asked ? [asked] : []), appTree(iphone, page)];
      },
      startSession(session) {
        active = { ...session, id: random.uuid().toUpperCase(), elements: createElementStore() };
        return active;
      },
      endSession() {
        active = undefined;
      },
    };
  };
  const answer = async (request: Request, url: URL): Promise<unknown> => {
    const found = findRoute(request.method, url.pathname);
    if (!found) {
      unknown(`WebDriverAgent ${request.method} ${url.pathname.replace(/^\/session\/[^/]+/, '')}`);
      throw new WdaFailure('unknown command', `Unhandled endpoint: ${url.pathname}`);
    }
    const { route, sessionId, path } = found;
    if (sessionId !== undefined && sessionId !== active?.id) {
      throw new WdaFailure('invalid session id', 'Session does not exist');
    }
    // WebDriverAgent waits until the app has come to rest before it looks.
    if (sessionId !== undefined) await iphone.settle();
    return route.answer(await callOf(request, url, path));
  };

  return async (request) => {
    try {
      const value = (await answer(request, new URL(request.url))) ?? null;
      return respond(200, { value, sessionId: active?.id ?? null });
    } catch (cause) {
      const { error, message } = failureOf(cause);
      return respond(WDA_ERRORS[error], { value: { error, message, traceback: '' }, sessionId: active?.id ?? null });
    }
  };
}

/** What the phone refuses is an answer; a mistake of ours must not look like one, so the server ends the request with it. */
function failureOf(cause: unknown): WdaFailure {
  if (cause instanceof WdaFailure) return cause;
  if (cause instanceof HarnessError && cause.code === 'hands-not-on-screen') {
    return new WdaFailure('unknown error', cause.message);
  }
  throw cause;
}

function respond(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json;charset=UTF-8' } });
}

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const text = request.method === 'POST' ? await request.text() : '';
  if (text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new WdaFailure('invalid argument', `The request body is no valid JSON: ${text.slice(0, 80)}`);
  }
}
