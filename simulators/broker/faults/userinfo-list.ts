import type { Fault } from '../lies/fault.ts';

/** The JSON is a list in place of the userinfo answer. */
export const fault: Fault = {
  id: 'userinfo-list',
  sentence: {
    ja: 'UserInfoの応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list in place of the userinfo answer.',
  },
  changes: {
    'userinfo-answer': (answer) => ({ ...answer, body: `[${answer.body}]` }),
  },
};
