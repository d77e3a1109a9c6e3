import { createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readTestKey } from '../../trust/test-key.ts';

/** The algorithms with which the broker signs. */
export type SigningAlgorithm = 'ES256' | 'RS256';

/** Signs tokens with the broker's published test keys. */
export interface Signer {
  sign(algorithm: SigningAlgorithm, claims: Readonly<Record<string, unknown>>): string;
  /** The public keys as a JWK Set, ready to be served. */
  jwks(): string;
}

interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
  /** The encoded header, the same for every token. */
  readonly header: string;
}

const loaded = new Map<SigningAlgorithm, SigningKey>();

/**
 * Makes a signer of the test keys. They are fixed, so that runs can be repeated, and published, so that nothing they
 * sign proves anything. Signing goes straight to OpenSSL: by way of Web Crypto it takes up to four times as long.
 */
export function createSigner(): Signer {
  return {
    jwks: () => JSON.stringify({ keys: [publish('ES256'), publish('RS256')] }),
    sign(algorithm, claims) {
      const { key, header } = keyOf(algorithm);
      const input = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
      // JOSE wants the two numbers of an ECDSA signature side by side; for RSA this says nothing.
      const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
      return `${input}.${signature.toString('base64url')}`;
    },
  };
}

/** Each key is read when it is first used, once a process. */
function keyOf(algorithm: SigningAlgorithm): SigningKey {
  const key = loaded.get(algorithm) ?? loadKey(algorithm);
  loaded.set(algorithm, key);
  return key;
}

function loadKey(alg: SigningAlgorithm): SigningKey {
  const kid = `tegata-test-${alg.toLowerCase()}`;
  const key = readTestKey(new URL(`../keys/${alg.toLowerCase()}.test-key.pem`, import.meta.url));
  return { kid, key, header: Buffer.from(JSON.stringify({ alg, typ: 'JWT', kid })).toString('base64url') };
}

function publish(alg: SigningAlgorithm): Record<string, unknown> {
  const { kid, key } = keyOf(alg);
  return { kid, use: 'sig', alg, ...createPublicKey(key).export({ format: 'jwk' }) };
}
