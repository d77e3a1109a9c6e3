import { createHash } from 'node:crypto';
import type { Grant } from '../grant.ts';
import { forgeIdToken } from '../lies/forge-id-token.ts';
import type { Service } from '../service.ts';

const HALF_OF_SHA256_BYTES = 16;
const OPAQUE_BYTES = 32;

/** Makes and keeps the tokens of a grant and gives the token response. `nonce` is left out after a refresh. */
export function issueTokens(
  service: Service,
  grant: Grant,
  { scopes, nonce }: { scopes: readonly string[]; nonce?: string },
): Record<string, unknown> {
  const { options, store, random, world } = service;
  const issued = { grant, scopes, refreshableUntilMs: world.clock.now() + options.refreshTokenLifetimeMs };
  const accessToken = makeAccessToken(service, grant, scopes);
  store.accessTokens.put(accessToken, issued);
  const refreshToken = options.refreshTokens ? random.token(OPAQUE_BYTES) : undefined;
  if (refreshToken) store.refreshTokens.put(refreshToken, issued);
  return {
    access_token: accessToken,
    expires_in: seconds(options.accessTokenLifetimeMs),
    ...(refreshToken && {
      refresh_expires_in: seconds(options.refreshTokenLifetimeMs),
      refresh_token: refreshToken,
    }),
    token_type: 'Bearer',
    id_token: makeIdToken(service, grant, accessToken, nonce),
    'not-before-policy': 0,
    ...(options.sessionState && { session_state: grant.sessionState }),
    scope: scopes.join(' '),
  };
}

function makeAccessToken(service: Service, grant: Grant, scopes: readonly string[]): string {
  const { options, random, signer } = service;
  if (options.accessTokenFormat === 'opaque') return random.token(OPAQUE_BYTES);
  return signer.sign('RS256', {
    ...dates(service, options.accessTokenLifetimeMs),
    auth_time: seconds(grant.authTimeMs),
    jti: random.uuid(),
    iss: service.issuer,
    sub: grant.sub,
    typ: 'Bearer',
    azp: grant.request.client.id,
    sid: grant.sessionState,
    scope: scopes.join(' '),
  });
}

function makeIdToken(service: Service, grant: Grant, accessToken: string, nonce?: string): string {
  const { options, random, signer, issuer } = service;
  const { client } = grant.request;
  const extras = {
    auth_time: seconds(grant.authTimeMs),
    jti: random.uuid(),
    typ: 'ID',
    azp: client.id,
    sid: grant.sessionState,
  };
  const claims: Record<string, unknown> = {
    ...dates(service, options.idTokenLifetimeMs),
    iss: issuer,
    aud: client.id,
    sub: grant.sub,
    ...(nonce !== undefined && { nonce }),
    at_hash: createHash('sha256').update(accessToken).digest().toString('base64url', 0, HALF_OF_SHA256_BYTES),
  };
  for (const name of options.idTokenExtras) claims[name] = extras[name];
  const algorithm = options.idTokenAlgorithm;
  return service.lies.areTold(grant.plan)
    ? forgeIdToken(service, algorithm, claims, grant.plan)
    : signer.sign(algorithm, claims);
}

function dates({ world }: Service, lifetimeMs: number): { iat: number; exp: number } {
  const nowMs = world.clock.now();
  return { iat: seconds(nowMs), exp: seconds(nowMs + lifetimeMs) };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
