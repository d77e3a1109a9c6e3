import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The JWK Set holds no keys. */
export const fault: Fault = {
  id: 'jwks-no-keys',
  sentence: {
    ja: '公開鍵（JWKS）に鍵が1つもない。',
    en: 'The JWK Set holds no keys.',
  },
  changes: {
    'jwks-members': setMembers({ keys: [] }),
  },
};
