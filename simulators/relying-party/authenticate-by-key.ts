import { importJWK } from 'jose';
import * as oidc from 'openid-client';
import { onceForEach } from '../world/once-for-each.ts';
import { keyIdOf } from './client-registration.ts';
import type { ServiceConfig } from './config.ts';

/** Changes an assertion before it is signed: what a broken service does. */
export type ChangeAssertion = (header: Record<string, unknown>, claims: Record<string, unknown>) => void;

/** `private_key_jwt` whose audience is the token endpoint, the only one that services were seen to send. */
export async function authenticateByKey(config: ServiceConfig, change?: ChangeAssertion): Promise<oidc.ClientAuth> {
  const key = await importOnce(config);
  return (server, client, body, headers) => {
    const forTokenEndpoint: oidc.ModifyAssertionFunction = (header, claims) => {
      claims['aud'] = server.token_endpoint;
      change?.(header, claims);
    };
    const authenticate = oidc.PrivateKeyJwt(
      { key, kid: keyIdOf(config) },
      { [oidc.modifyAssertion]: forTokenEndpoint },
    );
    return authenticate(server, client, body, headers);
  };
}

/**
 * Each world has the same services, and importing a key costs more than signing with it. Its kind fixes the algorithm.
 * Extractable, because the world signs with keys of `node:crypto`, and Node 24 gives up making these of any other.
 */
const importOnce = onceForEach(
  ({ privateKey, algorithm }: ServiceConfig) =>
    importJWK(privateKey, algorithm, { extractable: true }) as Promise<CryptoKey>,
);
