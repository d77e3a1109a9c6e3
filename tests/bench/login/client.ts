import { createHash, createPrivateKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { Pool } from 'undici';

/** The key that every bench server registers for the one client; made for the bench alone. */
export const BENCH_CLIENT = {
  id: 'RP00000001',
  redirectUri: 'http://client.tegata.test/callback',
  privateJwk: {
    kty: 'EC',
    crv: 'P-256',
    d: '8ZK4sGV0eD1pc-9pzWUuGvZv4cUxbZC82fLZ9ootbgA',
    x: '8jk_gv4AO4mUgwhtzQBqnvRo8JxVQOr1DIyYYbJxWok',
    y: 'BdCV54TUDQoH5Dp4fIP1R-snPDdZieKgmg2M5gJnH6M',
  },
} as const;

/** The key with which the peer signs ID tokens; made for the bench alone. */
export const BENCH_SERVER_JWK = {
  kty: 'EC',
  crv: 'P-256',
  alg: 'ES256',
  use: 'sig',
  kid: 'bench',
  d: 'UiGhEh2VFDk5p2er5roVCdGKa0SUEk-sDDMGXKgcL9M',
  x: 'F7LJ3BXonU8J_Bt-7q6FE1K7FYNwPuzAkkp_uxPVAr4',
  y: 'aC5L4GwRByX_VDeUSqkF7lHsk5smy-qQ6QNqExCT0g0',
} as const;

/** Long enough for the last of a round's logins. */
const ASSERTION_LIFETIME_S = 600;

/** Where a server under measurement takes a login. */
export interface LoginTarget {
  readonly origin: string;
  readonly authorizePath: string;
  readonly tokenPath: string;
  readonly userinfoPath: string;
  /** What the client assertion names as audience. */
  readonly audience: string;
}

/** How many requests one login took, for the bench to state. */
export interface Logins {
  readonly perSecond: number;
  readonly hops: number;
}

/**
 * Drives whole logins with fresh sessions, `inFlight` at a time, and counts them. What is chosen and signed on the
 * client's side is made before the time runs, for every server alike: it is the servers that are measured.
 * @param shiftMs how far the server's clock is ahead of this process's
 */
export async function measureLogins(
  target: LoginTarget,
  count: number,
  inFlight: number,
  shiftMs = 0,
): Promise<Logins> {
  const pool = new Pool(target.origin, { connections: inFlight, pipelining: 1 });
  const key = createPrivateKey({ key: BENCH_CLIENT.privateJwk, format: 'jwk' });
  const prepared = Array.from({ length: count }, () => prepare(target, key, shiftMs));
  let hops = 0;
  const startedMs = performance.now();
  const drive = async (): Promise<void> => {
    for (let next = prepared.pop(); next; next = prepared.pop()) hops = await login(pool, target, next);
  };
  await Promise.all(Array.from({ length: inFlight }, drive));
  const perSecond = count / ((performance.now() - startedMs) / 1_000);
  await pool.close();
  return { perSecond, hops };
}

/** What one login sends that does not depend on any answer. */
interface Prepared {
  readonly verifier: string;
  readonly query: string;
  readonly assertion: string;
}

function prepare(target: LoginTarget, key: KeyObject, shiftMs: number): Prepared {
  const verifier = randomBytes(32).toString('base64url');
  const assertion = clientAssertion(target.audience, key, Date.now() + shiftMs);
  return { verifier, query: authorizeQuery(verifier), assertion };
}

async function login(pool: Pool, target: LoginTarget, { verifier, query, assertion }: Prepared): Promise<number> {
  const cookies = new Map<string, string>();
  let hops = 0;
  let path = `${target.authorizePath}?${query}`;
  let code: string | null = null;
  while (code === null) {
    const answer = await pool.request({ method: 'GET', path, headers: cookieHeader(cookies) });
    hops++;
    await answer.body.dump();
    keepCookies(cookies, answer.headers['set-cookie']);
    const location = answer.headers['location'];
    if (typeof location !== 'string')
      throw new Error(`Failed to log in: expected a redirect, got ${answer.statusCode} at ${path}.`);
    const next = new URL(location, target.origin);
    code = next.searchParams.get('code');
    path = next.pathname + next.search;
  }
  const token = await tokensFor(pool, target, code, verifier, assertion);
  const answer = await pool.request({
    method: 'GET',
    path: target.userinfoPath,
    headers: { authorization: `Bearer ${token}` },
  });
  const claims = (await answer.body.json()) as { sub?: string };
  if (!claims.sub) throw new Error(`Failed to log in: expected a sub, got ${JSON.stringify(claims)}.`);
  return hops + 2;
}

function authorizeQuery(verifier: string): string {
  return new URLSearchParams({
    response_type: 'code',
    scope: 'openid',
    client_id: BENCH_CLIENT.id,
    redirect_uri: BENCH_CLIENT.redirectUri,
    state: randomBytes(16).toString('base64url'),
    nonce: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
}

async function tokensFor(
  pool: Pool,
  target: LoginTarget,
  code: string,
  verifier: string,
  assertion: string,
): Promise<string> {
  const answer = await pool.request({
    method: 'POST',
    path: target.tokenPath,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: BENCH_CLIENT.id,
      redirect_uri: BENCH_CLIENT.redirectUri,
      code_verifier: verifier,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }).toString(),
  });
  const tokens = (await answer.body.json()) as { access_token?: string; id_token?: string };
  if (!tokens.access_token || !tokens.id_token) {
    throw new Error(`Failed to log in: expected tokens, got ${JSON.stringify(tokens)}.`);
  }
  return tokens.access_token;
}

function clientAssertion(audience: string, key: KeyObject, nowMs: number): string {
  const now = Math.floor(nowMs / 1_000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: BENCH_CLIENT.id,
    sub: BENCH_CLIENT.id,
    aud: audience,
    jti: randomBytes(16).toString('base64url'),
    iat: now,
    exp: now + ASSERTION_LIFETIME_S,
  };
  const input = `${part({ alg: 'ES256' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

function cookieHeader(cookies: ReadonlyMap<string, string>): Record<string, string> {
  if (cookies.size === 0) return {};
  return { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

function keepCookies(cookies: Map<string, string>, header: string | string[] | undefined): void {
  for (const line of header === undefined ? [] : [header].flat()) {
    const [pair = ''] = line.split(';', 1);
    const equals = pair.indexOf('=');
    cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
}
