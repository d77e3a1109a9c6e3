import type { Fault } from '../lies/fault.ts';

/** The iat of the ID token is a string, not a number. */
export const fault: Fault = {
  id: 'id-token-iat-text',
  sentence: {
    ja: 'IDトークンの iat が数値ではなく文字列になっている。',
    en: 'The iat of the ID token is a string, not a number.',
  },
  changes: {
    'id-token-claims': (claims) => ({ ...claims, iat: String(claims['iat']) }),
  },
};
