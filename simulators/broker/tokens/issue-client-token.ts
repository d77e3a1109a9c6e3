import type { Client } from '../clients.ts';
import type { Service } from '../service.ts';

const OPAQUE_BYTES = 32;
const SCOPE = 'sign';

/** Makes and keeps an access token that stands for a client alone, and gives the token response. Keycloak's shape (inferred). */
export function issueClientToken(service: Service, client: Client): Record<string, unknown> {
  const { options, random, signer, store, world } = service;
  const issuedAt = Math.floor(world.clock.now() / 1000);
  const expiresIn = Math.floor(options.clientTokenLifetimeMs / 1000);
  const accessToken =
    options.accessTokenFormat === 'opaque'
      ? random.token(OPAQUE_BYTES)
      : signer.sign('RS256', {
          iat: issuedAt,
          exp: issuedAt + expiresIn,
          jti: random.uuid(),
          iss: service.issuer,
          sub: client.id,
          typ: 'Bearer',
          azp: client.id,
          scope: SCOPE,
        });
  store.clientTokens.put(accessToken, { client });
  return {
    access_token: accessToken,
    expires_in: expiresIn,
    refresh_expires_in: 0,
    token_type: 'Bearer',
    'not-before-policy': 0,
    scope: SCOPE,
  };
}
