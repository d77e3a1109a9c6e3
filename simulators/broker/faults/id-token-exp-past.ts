import type { Fault } from '../lies/fault.ts';

/** The ID token has expired, by as many seconds as asked. */
export const fault: Fault = {
  id: 'id-token-exp-past',
  sentence: {
    ja: 'IDトークンの有効期限がすでに過ぎている。',
    en: 'The ID token has expired, by as many seconds as asked.',
  },
  seconds: 301,
  changes: {
    'id-token-claims': (claims, { nowS, seconds }) => ({
      ...claims,
      iat: nowS - seconds - LIFE_S,
      exp: nowS - seconds,
    }),
  },
};

const LIFE_S = 300;
