import { createPublicKey, type KeyObject } from 'node:crypto';
import { readTestKey } from '../trust/test-key.ts';

const KEY_ID = 'operator-test-key';

/** The published test key with which the operator opens results. */
export function operatorKey(): KeyObject {
  return readTestKey(new URL('keys/operator.test-key.pem', import.meta.url));
}

/** What is registered at the broker for every private business that this operator serves: the public key as JWK. */
export function operatorPublicKey(): { kty: 'RSA'; kid: string; [member: string]: unknown } {
  return { ...createPublicKey(operatorKey()).export({ format: 'jwk' }), kty: 'RSA', kid: KEY_ID };
}
