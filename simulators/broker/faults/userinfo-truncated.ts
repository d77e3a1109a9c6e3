import type { Fault } from '../lies/fault.ts';

/** The JSON of the userinfo answer ends in its middle. */
export const fault: Fault = {
  id: 'userinfo-truncated',
  sentence: {
    ja: 'UserInfoの応答のJSONが途中で終わっている。',
    en: 'The JSON of the userinfo answer ends in its middle.',
  },
  changes: {
    'userinfo-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
};
