import type { Fault } from '../lies/fault.ts';

/** Every member of the answer with the result of a signing is null. */
export const fault: Fault = {
  id: 'sign-result-null',
  sentence: {
    ja: '署名結果の応答のメンバーが、すべて null になっている。',
    en: 'Every member of the answer with the result of a signing is null.',
  },
  changes: {
    'sign-result-members': (members) => Object.fromEntries(Object.keys(members).map((name) => [name, null])),
  },
};
