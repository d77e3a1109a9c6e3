import { createLocalJWKSet, compactVerify, type JSONWebKeySet } from 'jose';
import type { PlannedFault } from '../../../simulators/broker/lies/lies.ts';
import { approveOnPhone } from './journeys.ts';
import { setStage, type Stage } from './stage.ts';

/** One answer as the service received it. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text read as JSON; `undefined` when it is none. */
  readonly members: Record<string, unknown> | undefined;
}

/** Everything that a service met in one sign-in. */
export interface LiedTo {
  readonly stage: Stage;
  readonly response: URLSearchParams;
  readonly discovery: Received;
  readonly jwks: Received;
  readonly token: Received;
  readonly idToken: ReadToken;
  readonly userinfo: Received;
  /** How long each answer took. */
  readonly tookMs: Readonly<Record<'discovery' | 'jwks' | 'token' | 'userinfo', number>>;
  /** Which faults the journal says were told, in order. */
  readonly told: string[];
}

/** An ID token, taken apart without believing it. */
export interface ReadToken {
  readonly compact: string;
  readonly header: Record<string, unknown>;
  readonly payload: string;
  readonly claims: Record<string, unknown>;
  readonly signature: Buffer;
  /** Whether a key of the JWK Set verifies it. */
  readonly verified: boolean;
}

/** Signs in once on a stage, lied to as planned, and gathers what came over the wire. */
export async function signInLiedTo(stage: Stage, faults: readonly PlannedFault[]): Promise<LiedTo> {
  return signInWith(stage, await stage.broker.control.plan(faults));
}

/** Signs in once in a browser that carries the cookie of a plan. */
export async function signInWith(stage: Stage, { name, value }: { name: string; value: string }): Promise<LiedTo> {
  return gather(stage, `${name}=${value}`);
}

/** Signs in once on a stage while the whole broker lies. */
export async function signInAmongLies(faults: readonly PlannedFault[]): Promise<LiedTo> {
  const stage = setStage();
  await stage.broker.control.tellEverybody(faults);
  return gather(stage, '');
}

async function gather(stage: Stage, cookie: string): Promise<LiedTo> {
  const begun = stage.journal.length;
  const { browser, returnUrl } = await approveOnPhone(stage, {}, cookie);
  const { location } = await browser.request(returnUrl);
  const response = location?.searchParams ?? new URLSearchParams();
  const tookMs = { discovery: 0, jwks: 0, token: 0, userinfo: 0 };
  const timed = async (name: keyof typeof tookMs, ask: () => Promise<Response>): Promise<Received> => {
    const before = stage.world.clock.now();
    const got = await received(ask);
    tookMs[name] = stage.world.clock.now() - before;
    return got;
  };
  const send = stage.world.network.as('service');
  const { issuer } = stage.broker;
  const discovery = await timed('discovery', () => send(`${issuer}/.well-known/openid-configuration`));
  const jwks = await timed('jwks', () => send(`${issuer}/protocol/openid-connect/certs`));
  const token = await timed('token', () => stage.service.redeem(response.get('code') ?? ''));
  const headers = { authorization: `Bearer ${String(token.members?.['access_token'])}` };
  const userinfo = await timed('userinfo', () => send(`${issuer}/protocol/openid-connect/userinfo`, { headers }));
  const told = stage.journal
    .slice(begun)
    .flatMap(({ kind, data }) => (kind === 'fault' ? [String(data['fault'])] : []));
  const idToken = await readToken(String(token.members?.['id_token']), jwks.members);
  return { stage, response, discovery, jwks, token, idToken, userinfo, tookMs, told };
}

/** What came, or in place of the text what broke. */
async function received(ask: () => Promise<Response>): Promise<Received> {
  try {
    const answer = await ask();
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, members: parse(text) };
  } catch (broken) {
    return { status: 0, headers: new Headers(), text: String(broken), members: undefined };
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

async function readToken(compact: string, jwks: Record<string, unknown> | undefined): Promise<ReadToken> {
  const [header = '', payload = '', signature = ''] = compact.split('.');
  const text = (part: string): string => Buffer.from(part, 'base64url').toString();
  const keys = createLocalJWKSet((Array.isArray(jwks?.['keys']) ? jwks : { keys: [] }) as unknown as JSONWebKeySet);
  const verified = await compactVerify(compact, keys).then(
    () => true,
    () => false,
  );
  return {
    compact,
    header: parse(text(header)) ?? {},
    payload: text(payload),
    claims: parse(text(payload)) ?? {},
    signature: Buffer.from(signature, 'base64url'),
    verified,
  };
}
