import type { Fault } from '../lies/fault.ts';

/** Both numbers of the ID token’s signature are zero, as some verifiers once let pass for any text. */
export const fault: Fault = {
  id: 'id-token-signature-zero',
  sentence: {
    ja: 'IDトークンの署名の r と s がどちらも0になっている。',
    en: 'Both numbers of the ID token’s signature are zero, as some verifiers once let pass for any text.',
  },
  changes: {
    'id-token-signature': (signature) => Buffer.alloc(signature.length),
  },
};
