import type { Fault } from '../lies/fault.ts';

/** The ID token has claims that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'id-token-unknown-claims',
  sentence: {
    ja: 'IDトークンに知らないクレームが加わっている（規格どおり）。',
    en: 'The ID token has claims that nobody knows, as the standard allows.',
  },
  changes: {
    'id-token-claims': (claims) => ({ ...claims, tegata_unknown: { list: [1, null, 'あ'] }, acr: 'aal3' }),
  },
};
