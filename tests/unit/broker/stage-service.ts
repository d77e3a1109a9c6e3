import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import type { ClientInput } from '../../../simulators/broker/clients.ts';
import type { VirtualWorld } from '../../../simulators/world/world.ts';

export const serviceKey = createPrivateKey(readFileSync(new URL('service.test-key.pem', import.meta.url), 'utf8'));
export const REDIRECT_URI = 'http://service.tegata.test/callback';
export const VERIFIER = 'v'.repeat(43);

export function stageClient(change: Partial<ClientInput> = {}): ClientInput {
  return {
    id: 'RP00000001',
    name: '見本サービス',
    redirectUris: [REDIRECT_URI],
    keys: [createPublicKey(serviceKey).export({ format: 'jwk' }) as never],
    policyUrl: 'http://service.tegata.test/policy',
    termsUrl: 'http://service.tegata.test/terms',
    ...change,
  };
}

export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Claims of an assertion, of any type; `undefined` leaves one out. */
export type Claims = Readonly<Record<string, unknown>>;

type Change = Record<string, string | undefined>;

/** A service as the broker sees it. Each call can be changed: a member set to `undefined` is left out. */
export interface StageService {
  authorizeUrl(change?: Change): string;
  assertion(change?: Claims, header?: { alg?: string; kid?: string }, key?: KeyObject | Uint8Array): Promise<string>;
  token(form: Change): Promise<TokenAnswer>;
  /** Exchanges a code, giving the answer as it came. */
  redeem(code: string | null, change?: Change): Promise<Response>;
  exchange(code: string | null, change?: Change): Promise<TokenAnswer>;
  userinfo(accessToken: string, init?: RequestInit): Promise<TokenAnswer>;
  /** The token answer of the client itself. */
  grantItself(change?: Change, id?: string): Promise<TokenAnswer>;
  /** Posts a body to the sign API; text goes as it is. */
  startSigning(accessToken: string | undefined, body: unknown): Promise<TokenAnswer>;
  signResult(accessToken: string | undefined, id: string): Promise<TokenAnswer>;
}

export function createStageService(world: VirtualWorld, issuer: string): StageService {
  const send = world.network.as('service');
  const openid = `${issuer}/protocol/openid-connect`;
  const signing = new URL('/api/sign-transactions', issuer).href;
  const bearer = (token: string | undefined): Record<string, string> =>
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  let drawn = 0;

  const service: StageService = {
    authorizeUrl: (change = {}) => `${openid}/auth?${without({ ...authorizeParameters(), ...change }).toString()}`,
    async assertion(change = {}, header = {}, key = serviceKey) {
      const claims = {
        iss: 'RP00000001',
        sub: 'RP00000001',
        aud: `${openid}/token`,
        jti: `jti-${++drawn}`,
        exp: world.clock.now() / 1000 + 60,
        ...change,
      };
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', ...header }).sign(key);
    },
    token: async (form) => read(await send(`${openid}/token`, { method: 'POST', body: without(form) })),
    redeem: async (code, change = {}) => {
      const body = without({
        grant_type: 'authorization_code',
        code: code ?? undefined,
        client_id: 'RP00000001',
        redirect_uri: REDIRECT_URI,
        code_verifier: VERIFIER,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await service.assertion(),
        ...change,
      });
      return send(`${openid}/token`, { method: 'POST', body });
    },
    exchange: async (code, change) => read(await service.redeem(code, change)),
    userinfo: async (accessToken, init) =>
      read(await send(`${openid}/userinfo`, init ?? { headers: { authorization: `Bearer ${accessToken}` } })),
    grantItself: async (change = {}, id = 'RP00000001') =>
      service.token({
        grant_type: 'client_credentials',
        scope: 'sign',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await service.assertion({ iss: id, sub: id }),
        ...change,
      }),
    startSigning: async (accessToken, body) =>
      read(
        await send(signing, {
          method: 'POST',
          headers: { ...bearer(accessToken), 'content-type': 'application/json' },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
    signResult: async (accessToken, id) =>
      read(await send(`${signing}/${id}/result`, { headers: bearer(accessToken) })),
  };
  return service;
}

function authorizeParameters(): Record<string, string> {
  return {
    response_type: 'code',
    scope: 'openid name address birthdate gender',
    client_id: 'RP00000001',
    redirect_uri: REDIRECT_URI,
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    acr_values: 'aal3 crl',
  };
}

function without(members: Change): URLSearchParams {
  return new URLSearchParams(Object.entries(members).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

async function read(answer: Response): Promise<TokenAnswer> {
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, unknown>,
  };
}
