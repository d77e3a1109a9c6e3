import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';

/** The ID token’s signature is in DER, not the two numbers side by side. */
export const fault: Fault = {
  id: 'id-token-signature-der',
  sentence: {
    ja: 'IDトークンの署名が、並べた2つの数ではなくDER形式になっている。',
    en: 'The ID token’s signature is in DER, not the two numbers side by side.',
  },
  changes: {
    'id-token-signature': (_, { signed }) => otherKey('es256').sign(signed, 'der'),
  },
};
