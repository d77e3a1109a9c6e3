import type { Fault } from '../lies/fault.ts';

/** The members of the ID token come in reverse order, as JSON allows. */
export const fault: Fault = {
  id: 'id-token-members-reordered',
  sentence: {
    ja: 'IDトークンのメンバーが逆の順序で並ぶ（規格どおり）。',
    en: 'The members of the ID token come in reverse order, as JSON allows.',
  },
  changes: {
    'id-token-claims': (claims) => Object.fromEntries(Object.entries(claims).toReversed()),
  },
};
