import type { Fault } from '../lies/fault.ts';

/** The ID token is not to be used before a time in the future. */
export const fault: Fault = {
  id: 'id-token-nbf-future',
  sentence: {
    ja: 'IDトークンの nbf が未来の時刻になっている。',
    en: 'The ID token is not to be used before a time in the future.',
  },
  seconds: 301,
  changes: {
    'id-token-claims': (claims, { nowS, seconds }) => ({ ...claims, nbf: nowS + seconds }),
  },
};
