import type { Fault } from '../lies/fault.ts';

/** The members of the answer with the result of a signing come in reverse order. */
export const fault: Fault = {
  id: 'sign-result-members-reordered',
  sentence: {
    ja: '署名結果の応答のメンバーが逆の順序で並ぶ。',
    en: 'The members of the answer with the result of a signing come in reverse order.',
  },
  changes: {
    'sign-result-members': (members) => Object.fromEntries(Object.entries(members).toReversed()),
  },
};
