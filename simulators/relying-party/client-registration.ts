import { onceForEach } from '../world/once-for-each.ts';
import { callbackOf } from './attempt.ts';
import type { ServiceConfig } from './config.ts';

/** A service as it is handed in to the broker: one row of its clients file. */
export interface ClientRegistration {
  readonly id: string;
  readonly name: string;
  readonly redirectUris: string[];
  readonly algorithm: 'ES256' | 'RS256';
  /** Public keys only. */
  readonly keys: { kty: 'EC' | 'RSA'; kid: string; [member: string]: unknown }[];
  readonly scopes: ServiceConfig['scopes'];
  readonly api?: 'private' | 'government';
  /** Public key of the platform operator. */
  readonly operatorKey?: { kty: 'EC' | 'RSA'; kid: string; [member: string]: unknown };
  readonly policyUrl: string;
  readonly termsUrl: string;
}

const PUBLIC_MEMBERS = new Set(['crv', 'x', 'y', 'n', 'e']);

/** Says what the broker has to know of a service. */
export const registrationOf = onceForEach((config: ServiceConfig): ClientRegistration => {
  const { clientId: id, name, algorithm, scopes, policyUrl, termsUrl, signing, operator } = config;
  const kty = algorithm === 'ES256' ? 'EC' : 'RSA';
  const publicMembers = Object.entries(config.privateKey).filter(([member]) => PUBLIC_MEMBERS.has(member));
  return {
    id,
    name,
    redirectUris: [callbackOf(config).href],
    algorithm,
    keys: [{ ...Object.fromEntries(publicMembers), kty, kid: keyIdOf(config) }],
    scopes,
    ...(signing && { api: signing.api }),
    ...(operator && { operatorKey: operator.key }),
    policyUrl,
    termsUrl,
  };
});

/** The `kid` that a service's assertions carry. */
export function keyIdOf({ id, privateKey }: Pick<ServiceConfig, 'id' | 'privateKey'>): string {
  return privateKey.kid ?? `${id}-test-key`;
}
