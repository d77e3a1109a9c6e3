import type { Fault } from '../lies/fault.ts';

/** The members of the answer come in reverse order where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-members-reordered',
  sentence: {
    ja: '署名の開始の応答のメンバーが逆の順序で並ぶ。',
    en: 'The members of the answer come in reverse order where a signing is started.',
  },
  changes: {
    'sign-start-members': (members) => Object.fromEntries(Object.entries(members).toReversed()),
  },
};
