import { createHmac, createPublicKey } from 'node:crypto';
import { readTestKey } from '../../trust/test-key.ts';
import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token is signed by HS256 with the JWK of the public key as the secret. */
export const fault: Fault = {
  id: 'id-token-hs256-jwk',
  sentence: {
    ja: 'IDトークンが、公開鍵のJWKを共通鍵とみなしたHS256で署名されている。',
    en: 'The ID token is signed by HS256 with the JWK of the public key as the secret.',
  },
  changes: {
    'id-token-header': setMembers({ alg: 'HS256' }),
    'id-token-signature': (_, { signed }) => createHmac('sha256', JWK).update(signed).digest(),
  },
};

const KEY = readTestKey(new URL('../keys/es256.test-key.pem', import.meta.url));
const JWK = JSON.stringify(createPublicKey(KEY).export({ format: 'jwk' }));
