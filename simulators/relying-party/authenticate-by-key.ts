import { importJWK, type JWK } from 'jose';
import * as oidc from 'openid-client';
import { keyIdOf } from './client-registration.ts';
import type { ServiceConfig } from './config.ts';

/** `private_key_jwt` whose audience is the token endpoint, the only one attested (service.md §3.1, S7 and S11). */
export async function authenticateByKey(config: ServiceConfig): Promise<oidc.ClientAuth> {
  const key = await importOnce(config);
  return (server, client, body, headers) => {
    const forTokenEndpoint: oidc.ModifyAssertionFunction = (_header, claims) => {
      claims['aud'] = server.token_endpoint;
    };
    const authenticate = oidc.PrivateKeyJwt(
      { key, kid: keyIdOf(config) },
      { [oidc.modifyAssertion]: forTokenEndpoint },
    );
    return authenticate(server, client, body, headers);
  };
}

const imported = new WeakMap<JWK, Promise<CryptoKey>>();

/** Each world has the same services, and importing a key costs more than signing with it. Its kind fixes the algorithm. */
function importOnce({ privateKey, algorithm }: ServiceConfig): Promise<CryptoKey> {
  const known = imported.get(privateKey);
  if (known) return known;
  const key = importJWK(privateKey, algorithm) as Promise<CryptoKey>;
  imported.set(privateKey, key);
  return key;
}
