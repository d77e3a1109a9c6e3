import type { Fault } from '../lies/fault.ts';

/** The exp of the ID token is a string, not a number. */
export const fault: Fault = {
  id: 'id-token-exp-text',
  sentence: {
    ja: 'IDトークンの exp が数値ではなく文字列になっている。',
    en: 'The exp of the ID token is a string, not a number.',
  },
  changes: {
    'id-token-claims': (claims) => ({ ...claims, exp: String(claims['exp']) }),
  },
};
