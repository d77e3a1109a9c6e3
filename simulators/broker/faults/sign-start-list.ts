import type { Fault } from '../lies/fault.ts';

/** The JSON is a list where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-list',
  sentence: {
    ja: '署名の開始の応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list where a signing is started.',
  },
  changes: {
    'sign-start-answer': (answer) => ({ ...answer, body: `[${answer.body}]` }),
  },
};
