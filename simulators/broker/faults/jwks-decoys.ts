import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { otherKey } from '../lies/other-key.ts';

/** The JWK Set is padded with keys of other kinds and uses, as the standard allows. */
export const fault: Fault = {
  id: 'jwks-decoys',
  sentence: {
    ja: '公開鍵（JWKS）に、知らない種類や用途の鍵がたくさん混じっている（規格どおり）。',
    en: 'The JWK Set is padded with keys of other kinds and uses, as the standard allows.',
  },
  changes: {
    'jwks-members': (set) => ({ ...set, keys: [...DECOYS, ...keysOf(set)] }),
  },
};

const DECOYS = [
  { kty: 'tegata-unknown', kid: 'unknown-kind', use: 'sig' },
  { ...otherKey('stranger').jwk, kid: 'for-encryption', use: 'enc', alg: 'ECDH-ES' },
  { ...otherKey('stranger-p384').jwk, kid: 'another-curve' },
  {
    kty: 'OKP',
    crv: 'Ed25519',
    kid: 'another-algorithm',
    alg: 'EdDSA',
    use: 'sig',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
];
