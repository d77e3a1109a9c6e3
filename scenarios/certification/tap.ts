import { createHash } from 'node:crypto';
import type { Clock } from '../../simulators/world/clock.ts';
import { LightRequest } from '../../simulators/world/light-request.ts';
import { LightResponse } from '../../simulators/world/light-response.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import type { Call, Endpoint } from './evidence.ts';
import { readForm } from './read-form.ts';

/** The cookie by which a browser of a sitting is known at the broker. */
export const SITTING_COOKIE = 'tegata_sitting';

/** What listens on the broker's own wire: every request, whose it is, and the way back where it is to be caught. */
export interface Tap {
  readonly handle: Handle;
  /** The calls of a sitting so far, in order. */
  callsOf(sitting: string): readonly Call[];
  /** The calls that nothing on the wire assigns to a sitting: keys and discovery. */
  shared(): readonly Call[];
  /** From now on the way back to the service is not followed: resolves with its address. */
  catchReturn(sitting: string): Promise<string>;
  /** Forgets a sitting. */
  forget(sitting: string): void;
}

const ENDPOINTS: readonly (readonly [RegExp, Endpoint])[] = [
  [/\/protocol\/openid-connect\/auth$/, 'authorize'],
  [/\/protocol\/openid-connect\/token$/, 'token'],
  [/\/protocol\/openid-connect\/userinfo$/, 'userinfo'],
  [/\/protocol\/openid-connect\/certs$/, 'jwks'],
  [/\/\.well-known\/openid-configuration$/, 'discovery'],
  [/\/sign-transactions(?:\/|$)/, 'sign'],
  [/\/interactions\//, 'page'],
];

/** The app's own calls are no business of the service. */
const OF_THE_APP = /^\/api\/app\//;

/** Listens on a broker. */
export function tapBroker(inner: Handle, clock: Pick<Clock, 'now'>, brokerOrigin: string): Tap {
  const bySitting = new Map<string, Call[]>();
  const shared: Call[] = [];
  const catching = new Map<string, (address: string) => void>();
  /** Codes, tokens and challenges by the sitting that they belong to. */
  const owners = new Map<string, string>();
  let n = 0;

  const ownerOf = (request: Request, url: URL, body: string): string | undefined => {
    const cookie = new RegExp(`(?:^|; )${SITTING_COOKIE}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
    if (cookie !== undefined) return cookie;
    const form = readForm(body);
    const bearer = /^bearer +(\S+)/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const verifier = form.get('code_verifier');
    const clues = [
      form.get('code'),
      verifier && challengeOf(verifier),
      bearer,
      form.get('access_token'),
      url.searchParams.get('access_token'),
      form.get('refresh_token'),
    ];
    for (const clue of clues) {
      const owner = clue ? owners.get(clue) : undefined;
      if (owner !== undefined) return owner;
    }
    return undefined;
  };

  const learn = (sitting: string, url: URL, location: string | null): void => {
    const challenge = url.searchParams.get('code_challenge');
    if (challenge && !owners.has(challenge)) owners.set(challenge, sitting);
    const code = location && URL.canParse(location) && new URL(location).searchParams.get('code');
    if (code) owners.set(code, sitting);
  };
  const learnTokens = (sitting: string | undefined, text: string): void => {
    if (sitting === undefined) return;
    for (const [, token] of text.matchAll(/"(?:access_token|refresh_token)"\s*:\s*"([^"]+)"/g)) {
      if (token !== undefined) owners.set(token, sitting);
    }
  };

  const handle: Handle = async (request) => {
    const url = new URL(request.url);
    if (OF_THE_APP.test(url.pathname)) return inner(request);
    const body = await bodyOf(request);
    const sitting = ownerOf(request, url, body);
    const answer = await inner(request);
    const endpoint = ENDPOINTS.find(([path]) => path.test(url.pathname))?.[1] ?? 'other';
    const location = answer.headers.get('location');
    const call: { -readonly [K in keyof Call]: Call[K] } = {
      n: n++,
      atMs: clock.now(),
      ...(sitting !== undefined && { sitting }),
      endpoint,
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body,
      status: answer.status,
      answered: { headers: Object.fromEntries(answer.headers) },
    };
    keep(sitting, call);
    if (sitting !== undefined) learn(sitting, url, location);
    if (endpoint === 'token' || endpoint === 'userinfo' || endpoint === 'sign') {
      return told(answer, (text) => {
        learnTokens(sitting, text);
        call.answered = { ...call.answered, body: text };
      });
    }
    const caught = sitting === undefined ? undefined : catching.get(sitting);
    if (!caught || !location || new URL(location, brokerOrigin).origin === new URL(brokerOrigin).origin) return answer;
    catching.delete(sitting ?? '');
    caught(location);
    return new Response('<!doctype html><title>Tegata</title><body data-page="caught">', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  };

  const keep = (sitting: string | undefined, call: Call): void => {
    if (sitting === undefined) return void shared.push(call);
    const calls = bySitting.get(sitting) ?? [];
    calls.push(call);
    bySitting.set(sitting, calls);
  };

  return {
    handle,
    callsOf: (sitting) => bySitting.get(sitting) ?? [],
    shared: () => shared,
    catchReturn: (sitting) => new Promise((resolve) => catching.set(sitting, resolve)),
    forget(sitting) {
      bySitting.delete(sitting);
      catching.delete(sitting);
      for (const [clue, owner] of owners) if (owner === sitting) owners.delete(clue);
    },
  };
}

async function bodyOf(request: Request): Promise<string> {
  if (request instanceof LightRequest) return request.textAtHand;
  return request.body === null ? '' : request.clone().text();
}

/** Reads along without taking anything away, and without making a slow answer wait. */
function told(answer: Response, tell: (text: string) => void): Response {
  if (answer instanceof LightResponse && answer.textAtHand !== undefined) {
    tell(answer.textAtHand);
    return answer;
  }
  if (!answer.body) return answer;
  const [mine, theirs] = answer.body.tee();
  // An answer that breaks off is what some faults are about: what came of it was told until then.
  void new Response(mine).text().then(tell, () => tell(''));
  return new Response(theirs, answer);
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
