import type { Fault } from '../lies/fault.ts';

/** The ID token says that it was issued in the future. */
export const fault: Fault = {
  id: 'id-token-iat-future',
  sentence: {
    ja: 'IDトークンの iat が未来の時刻になっている。',
    en: 'The ID token says that it was issued in the future.',
  },
  seconds: 3600,
  changes: {
    'id-token-claims': (claims, { nowS, seconds }) => ({ ...claims, iat: nowS + seconds }),
  },
};
