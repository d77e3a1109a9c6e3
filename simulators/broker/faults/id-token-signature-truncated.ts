import type { Fault } from '../lies/fault.ts';

/** The ID token’s signature ends half way. */
export const fault: Fault = {
  id: 'id-token-signature-truncated',
  sentence: {
    ja: 'IDトークンの署名が半分で切れている。',
    en: 'The ID token’s signature ends half way.',
  },
  changes: {
    'id-token-signature': (signature) => signature.subarray(0, signature.length / 2),
  },
};
