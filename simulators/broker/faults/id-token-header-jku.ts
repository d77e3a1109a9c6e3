import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';

/** The header of the ID token says by jku where the unknown key that signed it is found. */
export const fault: Fault = {
  id: 'id-token-header-jku',
  sentence: {
    ja: 'IDトークンのヘッダーの jku が、署名した知らない鍵の置き場所を指している。',
    en: 'The header of the ID token says by jku where the unknown key that signed it is found.',
  },
  changes: {
    'id-token-header': (header, { issuer }) => ({
      ...header,
      kid: otherKey('stranger').kid,
      jku: `${issuer}/stranger/certs`,
    }),
    'id-token-signature': (_, { signed }) => otherKey('stranger').sign(signed),
  },
};
