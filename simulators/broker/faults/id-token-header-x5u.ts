import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';

/** The header of the ID token says by x5u where a certificate of the unknown key that signed it is found. */
export const fault: Fault = {
  id: 'id-token-header-x5u',
  sentence: {
    ja: 'IDトークンのヘッダーの x5u が、署名した知らない鍵の証明書の置き場所を指している。',
    en: 'The header of the ID token says by x5u where a certificate of the unknown key that signed it is found.',
  },
  changes: {
    'id-token-header': (header, { issuer }) => ({ ...header, x5u: `${issuer}/stranger/certificate` }),
    'id-token-signature': (_, { signed }) => otherKey('stranger').sign(signed),
  },
};
