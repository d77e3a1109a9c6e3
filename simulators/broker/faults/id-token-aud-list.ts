import type { Fault } from '../lies/fault.ts';

/** The aud of the ID token is a list of one, as the standard allows. */
export const fault: Fault = {
  id: 'id-token-aud-list',
  sentence: {
    ja: 'IDトークンの aud が要素1個の配列になっている（規格どおり）。',
    en: 'The aud of the ID token is a list of one, as the standard allows.',
  },
  changes: {
    'id-token-claims': (claims) => ({ ...claims, aud: [claims['aud']] }),
  },
};
