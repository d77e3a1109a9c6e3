import { createPublicKey, sign, type JsonWebKey } from 'node:crypto';
import { readTestKey } from '../../trust/test-key.ts';

/** A key that lies are signed with. */
export interface OtherKey {
  readonly kid: string;
  /** As a member of a JWK Set. */
  readonly jwk: Readonly<Record<string, unknown>>;
  /** Signs header and claims as JOSE does, or in DER. */
  sign(signed: string, encoding?: 'ieee-p1363' | 'der'): Buffer;
}

const ALGORITHMS = { stranger: 'ES256', 'stranger-p384': 'ES384', 'es256-next': 'ES256', es256: 'ES256' } as const;

/** Gives a test key: of nobody, of nobody on another curve, the one after the broker’s first, or the broker’s first. */
export function otherKey(name: keyof typeof ALGORITHMS): OtherKey {
  const key = readTestKey(new URL(`../keys/${name}.test-key.pem`, import.meta.url));
  const kid = `tegata-test-${name}`;
  const alg = ALGORITHMS[name];
  const digest = alg === 'ES384' ? 'sha384' : 'sha256';
  const publicJwk: JsonWebKey = createPublicKey(key).export({ format: 'jwk' });
  return {
    kid,
    jwk: { kid, use: 'sig', alg, ...publicJwk },
    sign: (signed, dsaEncoding = 'ieee-p1363') => sign(digest, Buffer.from(signed), { key, dsaEncoding }),
  };
}
