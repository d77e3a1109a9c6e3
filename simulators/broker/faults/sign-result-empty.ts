import type { Fault } from '../lies/fault.ts';

/** The body is empty in place of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-empty',
  sentence: {
    ja: '署名結果の応答の本文が空になっている。',
    en: 'The body is empty in place of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, body: '' }),
  },
};
