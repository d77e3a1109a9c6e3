import type { Fault } from '../lies/fault.ts';

/** The connection breaks in the middle of the userinfo answer. */
export const fault: Fault = {
  id: 'userinfo-breaks-off',
  sentence: {
    ja: 'UserInfoの応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the userinfo answer.',
  },
  changes: {
    'userinfo-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2), breaks: true }),
  },
};
