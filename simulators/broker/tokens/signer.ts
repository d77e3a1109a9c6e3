import { createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readTestKey } from '../../trust/test-key.ts';

/** The algorithms with which the broker signs. */
export type SigningAlgorithm = 'ES256' | 'RS256';

/** Signs tokens with the broker's published test keys. */
export interface Signer {
  sign(algorithm: SigningAlgorithm, claims: Readonly<Record<string, unknown>>): string;
  /** The protected header of a token. */
  header(algorithm: SigningAlgorithm): Readonly<Record<string, unknown>>;
  /** The signature alone, over header and claims as they are encoded. */
  signature(algorithm: SigningAlgorithm, input: string): Buffer;
  /** The public keys as a JWK Set. */
  jwks(): { readonly keys: readonly Readonly<Record<string, unknown>>[] };
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
    jwks: () => ({ keys: [publish('ES256'), publish('RS256')] }),
    header: headerOf,
    signature,
    sign(algorithm, claims) {
      const input = `${keyOf(algorithm).header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
      return `${input}.${signature(algorithm, input).toString('base64url')}`;
    },
  };
}

function signature(algorithm: SigningAlgorithm, input: string): Buffer {
  // JOSE wants the two numbers of an ECDSA signature side by side; for RSA this says nothing.
  return sign('sha256', Buffer.from(input), { key: keyOf(algorithm).key, dsaEncoding: 'ieee-p1363' });
}

/** Each key is read when it is first used, once a process. */
function keyOf(algorithm: SigningAlgorithm): SigningKey {
  const key = loaded.get(algorithm) ?? loadKey(algorithm);
  loaded.set(algorithm, key);
  return key;
}

function loadKey(alg: SigningAlgorithm): SigningKey {
  const key = readTestKey(new URL(`../keys/${alg.toLowerCase()}.test-key.pem`, import.meta.url));
  return { kid: kidOf(alg), key, header: Buffer.from(JSON.stringify(headerOf(alg))).toString('base64url') };
}

function headerOf(alg: SigningAlgorithm): { alg: string; typ: string; kid: string } {
  return { alg, typ: 'JWT', kid: kidOf(alg) };
}

function kidOf(alg: SigningAlgorithm): string {
  return `tegata-test-${alg.toLowerCase()}`;
}

function publish(alg: SigningAlgorithm): Record<string, unknown> {
  const { kid, key } = keyOf(alg);
  return { kid, use: 'sig', alg, ...createPublicKey(key).export({ format: 'jwk' }) };
}
