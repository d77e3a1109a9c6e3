import type { Fault } from '../lies/fault.ts';

/** The JSON is a list in place of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-list',
  sentence: {
    ja: '署名結果の応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list in place of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, body: `[${answer.body}]` }),
  },
};
