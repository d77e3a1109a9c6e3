import type { Fault } from '../lies/fault.ts';

/** The ID token was issued a week ago and has not expired. */
export const fault: Fault = {
  id: 'id-token-iat-week-past',
  sentence: {
    ja: 'IDトークンの iat が1週間前になっているが、有効期限は過ぎていない。',
    en: 'The ID token was issued a week ago and has not expired.',
  },
  seconds: 604800,
  changes: {
    'id-token-claims': (claims, { nowS, seconds }) => ({ ...claims, iat: nowS - seconds }),
  },
};
