import type { Fault } from '../lies/fault.ts';

/** The JSON is a list in place of the token answer. */
export const fault: Fault = {
  id: 'token-list',
  sentence: {
    ja: 'トークンの応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list in place of the token answer.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, body: `[${answer.body}]` }),
  },
};
