import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { otherKey } from '../lies/other-key.ts';

/** The signing key has been changed, and the one before is gone from the JWK Set. */
export const fault: Fault = {
  id: 'keys-rotated',
  sentence: {
    ja: '署名鍵が新しいものに替わり、前の鍵は公開鍵（JWKS）から消えている。',
    en: 'The signing key has been changed, and the one before is gone from the JWK Set.',
  },
  changes: {
    'jwks-members': (set) => ({
      ...set,
      keys: [otherKey('es256-next').jwk, ...keysOf(set).filter(({ alg }) => alg !== 'ES256')],
    }),
    'id-token-header': (header) => ({ ...header, kid: otherKey('es256-next').kid }),
    'id-token-signature': (_, { signed }) => otherKey('es256-next').sign(signed),
  },
};
