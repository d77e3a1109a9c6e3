import { createHash } from 'node:crypto';
import { BrokenOff } from '../../simulators/world/broken-off.ts';
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
  /** A sitting has begun. */
  opened(sitting: string): void;
  /** The sitting that a token, code or result belongs to. */
  ownerOf(clue: string): string | undefined;
  /** Keeps a call that did not come to the broker. */
  note(sitting: string | undefined, call: NotedCall): void;
  /** Forgets a sitting. */
  forget(sitting: string): void;
}

/** A call to somebody else who is part of the journey. */
interface NotedCall {
  readonly endpoint: Endpoint;
  readonly request: Request;
  readonly body: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: string;
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
  const open = new Set<string>();
  let n = 0;

  /** What a service asks for itself names no sitting: it is the only one's, or will be that of the transaction's browser. */
  const ownerOfItsOwn = (endpoint: Endpoint, form: URLSearchParams): string | undefined => {
    const isOwn = endpoint === 'sign' || form.get('grant_type') === 'client_credentials';
    return isOwn && open.size === 1 ? [...open][0] : undefined;
  };
  /** A browser brings a transaction: what started it belongs to the same sitting, and so does the token that it took. */
  const adopt = (sitting: string, transaction: string): void => {
    const start = shared.find(({ answered }) => answered.body?.includes(`"${transaction}"`));
    const bearer = start && bearerOf(start.headers['authorization']);
    const grant = bearer && shared.find(({ answered }) => answered.body?.includes(`"${bearer}"`));
    for (const call of [grant, start]) {
      if (!call) continue;
      shared.splice(shared.indexOf(call), 1);
      keep(sitting, { ...call, sitting });
    }
  };

  const ownerOf = (request: Request, url: URL, body: string): string | undefined => {
    const cookie = new RegExp(`(?:^|; )${SITTING_COOKIE}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
    if (cookie !== undefined) return cookie;
    const form = readForm(body);
    const bearer = bearerOf(request.headers.get('authorization') ?? undefined);
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
    for (const [, token] of text.matchAll(/"(?:access_token|refresh_token|\w*jwe)"\s*:\s*"([^"]+)"/g)) {
      if (token !== undefined) owners.set(token, sitting);
    }
  };

  const handle: Handle = async (request) => {
    const url = new URL(request.url);
    if (OF_THE_APP.test(url.pathname)) return inner(request);
    const body = await bodyOf(request);
    const endpoint = ENDPOINTS.find(([path]) => path.test(url.pathname))?.[1] ?? 'other';
    const sitting = ownerOf(request, url, body) ?? ownerOfItsOwn(endpoint, readForm(body));
    const transaction = url.searchParams.get('sign_transaction_id');
    if (sitting !== undefined && transaction) adopt(sitting, transaction);
    const answer = await inner(request);
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
    calls.sort((one, other) => one.n - other.n);
    bySitting.set(sitting, calls);
  };

  return {
    handle,
    callsOf: (sitting) => bySitting.get(sitting) ?? [],
    shared: () => shared,
    catchReturn: (sitting) => new Promise((resolve) => catching.set(sitting, resolve)),
    opened: (sitting) => void open.add(sitting),
    ownerOf: (clue) => owners.get(clue),
    note(sitting, { endpoint, request, body, status, headers, answer }) {
      keep(sitting, {
        n: n++,
        atMs: clock.now(),
        ...(sitting !== undefined && { sitting }),
        endpoint,
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body,
        status,
        answered: { headers, body: answer },
      });
    },
    forget(sitting) {
      open.delete(sitting);
      bySitting.delete(sitting);
      catching.delete(sitting);
      for (const [clue, owner] of owners) if (owner === sitting) owners.delete(clue);
    },
  };
}

function bearerOf(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+)/i.exec(authorization ?? '')?.[1];
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
  // What some faults are about: it was told as far as it came.
  if (answer instanceof BrokenOff) {
    tell(answer.out);
    return answer;
  }
  if (!answer.body) return answer;
  const [mine, theirs] = answer.body.tee();
  void new Response(mine).text().then(tell, () => tell(''));
  return new Response(theirs, answer);
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
