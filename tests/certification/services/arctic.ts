import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { CodeChallengeMethod, generateCodeVerifier, generateState, OAuth2Client } from 'arctic';
import { decode, sign, verify, type JwtPayload } from 'jsonwebtoken';
import type { Send } from '../../../simulators/world/wire.ts';
import type { LibraryClient, Surroundings } from './library-service.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const TOLERANCE_S = 30;

/** The library knows the global `fetch` only: what it sends while this is set goes elsewhere, with more in its form. */
const carrying = new AsyncLocalStorage<{ readonly send: Send; readonly more: Readonly<Record<string, string>> }>();
const outer = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const carried = carrying.getStore();
  if (!carried || !(input instanceof Request)) return outer(input, init);
  const form = new URLSearchParams(await input.text());
  for (const [name, value] of Object.entries(carried.more)) form.set(name, value);
  return carried.send(input.url, { method: input.method, headers: { accept: 'application/json' }, body: form });
};

/** A client on arctic, which knows plain OAuth, given private_key_jwt; assertion and ID token are jsonwebtoken's. */
export function createArcticClient(surroundings: Surroundings): LibraryClient {
  const { issuer, clientId, redirectUri, scopes, key, kid, send } = surroundings;
  const endpoint = (name: string): string => `${issuer}/protocol/openid-connect/${name}`;
  const client = new OAuth2Client(clientId, null, redirectUri);
  const ownKey = createPrivateKey({ key: key as JsonWebKey, format: 'jwk' });
  const nowS = (): number => Math.floor(Date.now() / 1000);
  const ask = async (url: string, init?: RequestInit): Promise<Record<string, unknown>> => {
    const answer = await send(url, init);
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const assertion = (): string =>
    sign({ iat: nowS(), exp: nowS() + 60 }, ownKey, {
      algorithm: 'ES256',
      keyid: kid,
      issuer: clientId,
      subject: clientId,
      audience: endpoint('token'),
      jwtid: generateState(),
    });
  const readIdToken = async (idToken: string, nonce: string, accessToken: string): Promise<string> => {
    const header = decode(idToken, { complete: true })?.header;
    // The library reads no further than algorithm and signature.
    if (!header || 'crit' in header) throw new Error('The ID token cannot be read.');
    const { keys } = await ask(endpoint('certs'));
    const claims = verifyWithOne(fitting(keys, header.kid), (publicKey) =>
      verify(idToken, publicKey, {
        algorithms: ['ES256'],
        issuer,
        audience: clientId,
        nonce,
        clockTimestamp: nowS(),
        clockTolerance: TOLERANCE_S,
      }),
    );
    checkClaims(claims, clientId, accessToken);
    return claims.sub ?? '';
  };

  return {
    async begin() {
      const pending = { state: generateState(), nonce: generateState(), verifier: generateCodeVerifier() };
      const url = client.createAuthorizationURLWithPKCE(
        endpoint('auth'),
        pending.state,
        CodeChallengeMethod.S256,
        pending.verifier,
        [...scopes],
      );
      url.searchParams.set('nonce', pending.nonce);
      return { url, state: pending.state, pending };
    },
    async finish(callback, { nonce, verifier }) {
      const iss = callback.searchParams.get('iss');
      if (iss !== null && iss !== issuer) throw new Error('The answer is of another issuer.');
      const code = callback.searchParams.get('code') ?? '';
      if (code === '' || callback.searchParams.getAll('code').length > 1) throw new Error('There is no one code.');
      const more = { client_assertion_type: JWT_BEARER, client_assertion: assertion() };
      const tokens = await carrying.run({ send, more }, () =>
        client.validateAuthorizationCode(endpoint('token'), code, verifier),
      );
      if (tokens.tokenType().toLowerCase() !== 'bearer') throw new Error('A token of another type is of no use.');
      const accessToken = tokens.accessToken();
      const sub = await readIdToken(tokens.idToken(), nonce, accessToken);
      const told = await ask(endpoint('userinfo'), { headers: { authorization: `Bearer ${accessToken}` } });
      if (told['sub'] !== sub) throw new Error('Userinfo is of somebody else.');
      return { sub, name: String(told['name'] ?? ''), birthdate: String(told['birthdate'] ?? '') };
    },
  };
}

/** The keys that a token may be signed with: those of its id, or all where it names none. */
function fitting(keys: unknown, kid: string | undefined): KeyObject[] {
  if (!Array.isArray(keys)) throw new Error('There are no keys.');
  return (keys as JsonWebKey[])
    .filter(
      (key) =>
        key['kty'] === 'EC' &&
        key['crv'] === 'P-256' &&
        (kid === undefined || key['kid'] === kid || key['kid'] === undefined),
    )
    .map((key) => createPublicKey({ key, format: 'jwk' }));
}

function verifyWithOne(keys: readonly KeyObject[], check: (key: KeyObject) => unknown): JwtPayload {
  let cause: unknown;
  for (const key of keys) {
    try {
      const claims = check(key);
      if (typeof claims === 'object' && claims !== null) return claims;
    } catch (refusal) {
      cause = refusal;
    }
  }
  throw new Error('No key verifies the ID token.', { cause });
}

/** What the library leaves to its caller. */
function checkClaims(claims: JwtPayload, clientId: string, accessToken: string): void {
  const { sub, aud, iat, exp, azp } = claims as Record<string, unknown>;
  const hash = createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
  const isWhole =
    typeof sub === 'string' &&
    sub !== '' &&
    typeof iat === 'number' &&
    typeof exp === 'number' &&
    [aud].flat().length === 1;
  const isMine = (azp ?? clientId) === clientId && [undefined, hash].includes(claims['at_hash'] as string | undefined);
  if (!isWhole || !isMine) throw new Error('The ID token is not for this.');
}
