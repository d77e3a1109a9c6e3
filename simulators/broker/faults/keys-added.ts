import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { otherKey } from '../lies/other-key.ts';

/** A new signing key has been added to the JWK Set and is used. */
export const fault: Fault = {
  id: 'keys-added',
  sentence: {
    ja: '新しい署名鍵が公開鍵（JWKS）に加わり、それで署名される。',
    en: 'A new signing key has been added to the JWK Set and is used.',
  },
  changes: {
    'jwks-members': (set) => ({ ...set, keys: [...keysOf(set), otherKey('es256-next').jwk] }),
    'id-token-header': (header) => ({ ...header, kid: otherKey('es256-next').kid }),
    'id-token-signature': (_, { signed }) => otherKey('es256-next').sign(signed),
  },
};
