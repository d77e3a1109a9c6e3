import type { Fault } from '../lies/fault.ts';

/** The exp and iat of the ID token are fractions, as the standard allows. */
export const fault: Fault = {
  id: 'id-token-dates-fractional',
  sentence: {
    ja: 'IDトークンの exp と iat が小数になっている（規格どおり）。',
    en: 'The exp and iat of the ID token are fractions, as the standard allows.',
  },
  changes: {
    'id-token-claims': (claims) => ({ ...claims, iat: Number(claims['iat']) + 0.5, exp: Number(claims['exp']) + 0.5 }),
  },
};
