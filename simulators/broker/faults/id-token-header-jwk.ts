import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';

/** The header of the ID token carries the unknown key that signed it, as jwk. */
export const fault: Fault = {
  id: 'id-token-header-jwk',
  sentence: {
    ja: 'IDトークンのヘッダーに、署名した知らない鍵が jwk として入っている。',
    en: 'The header of the ID token carries the unknown key that signed it, as jwk.',
  },
  changes: {
    'id-token-header': (header) => ({ ...header, jwk: otherKey('stranger').jwk }),
    'id-token-signature': (_, { signed }) => otherKey('stranger').sign(signed),
  },
};
