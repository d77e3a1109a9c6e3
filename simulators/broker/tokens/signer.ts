import { createPublicKey, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose';
import { readTestKey } from '../../trust/test-key.ts';

/** The algorithms with which the broker signs. */
export type SigningAlgorithm = 'ES256' | 'RS256';

/** Signs tokens with the broker's published test keys. */
export interface Signer {
  sign(algorithm: SigningAlgorithm, claims: Readonly<Record<string, unknown>>): Promise<string>;
  /** The public keys as a JWK Set, ready to be served. */
  readonly jwks: string;
}

interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** Loads the test keys. They are fixed, so that runs can be repeated, and published, so that nothing they sign proves anything. */
export function createSigner(): Signer {
  const keys: Readonly<Record<SigningAlgorithm, SigningKey>> = {
    ES256: { kid: 'tegata-test-es256', key: readTestKey(new URL('../keys/es256.test-key.pem', import.meta.url)) },
    RS256: { kid: 'tegata-test-rs256', key: readTestKey(new URL('../keys/rs256.test-key.pem', import.meta.url)) },
  };
  const publish = (alg: SigningAlgorithm): Record<string, unknown> => {
    const { kid, key } = keys[alg];
    return { kid, use: 'sig', alg, ...createPublicKey(key).export({ format: 'jwk' }) };
  };
  return {
    jwks: JSON.stringify({ keys: [publish('ES256'), publish('RS256')] }),
    sign(alg, claims) {
      const { kid, key } = keys[alg];
      const payload = Buffer.from(JSON.stringify(claims));
      return new CompactSign(payload).setProtectedHeader({ alg, typ: 'JWT', kid }).sign(key);
    },
  };
}
