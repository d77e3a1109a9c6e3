import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { otherKey } from '../lies/other-key.ts';

/** Two keys of the JWK Set have the same kid, the first of them a stranger’s. */
export const fault: Fault = {
  id: 'jwks-same-kid-twice',
  sentence: {
    ja: '公開鍵（JWKS）に、同じ kid の鍵が2つある。',
    en: 'Two keys of the JWK Set have the same kid, the first of them a stranger’s.',
  },
  changes: {
    'jwks-members': (set) => ({
      ...set,
      keys: [
        ...keysOf(set)
          .map(({ kid }) => ({ ...otherKey('stranger').jwk, kid }))
          .slice(0, 1),
        ...keysOf(set),
      ],
    }),
  },
};
