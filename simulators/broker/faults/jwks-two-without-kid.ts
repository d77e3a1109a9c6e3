import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { otherKey } from '../lies/other-key.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** Two published keys fit, and the ID token has no kid. */
export const fault: Fault = {
  id: 'jwks-two-without-kid',
  sentence: {
    ja: '合う公開鍵が2つあり、IDトークンに kid がない。',
    en: 'Two published keys fit, and the ID token has no kid.',
  },
  changes: {
    'jwks-members': (set) => ({ ...set, keys: [otherKey('es256-next').jwk, ...keysOf(set)] }),
    'id-token-header': withoutMembers('kid'),
  },
};
