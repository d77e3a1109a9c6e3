import type { Fault } from '../lies/fault.ts';

/** The members of the token answer come in reverse order, as JSON allows. */
export const fault: Fault = {
  id: 'token-members-reordered',
  sentence: {
    ja: 'トークンの応答のメンバーが逆の順序で並ぶ（規格どおり）。',
    en: 'The members of the token answer come in reverse order, as JSON allows.',
  },
  changes: {
    'token-members': (answer) => Object.fromEntries(Object.entries(answer).toReversed()),
  },
};
