import type { Fault } from '../lies/fault.ts';
import { keysOf } from '../lies/keys-of.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The keys of the JWK Set have no kid, which is optional, and neither has the ID token. */
export const fault: Fault = {
  id: 'jwks-without-kid',
  sentence: {
    ja: '公開鍵（JWKS）の鍵に kid がない（規格では任意）。',
    en: 'The keys of the JWK Set have no kid, which is optional, and neither has the ID token.',
  },
  changes: {
    'jwks-members': (set) => ({ ...set, keys: keysOf(set).map(withoutMembers('kid')) }),
    'id-token-header': withoutMembers('kid'),
  },
};
