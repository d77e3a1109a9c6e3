import type { Fault } from '../lies/fault.ts';

/** The connection breaks in the middle of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-breaks-off',
  sentence: {
    ja: '署名結果の応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2), breaks: true }),
  },
};
