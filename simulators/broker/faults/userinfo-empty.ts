import type { Fault } from '../lies/fault.ts';

/** The body is empty in place of the userinfo answer. */
export const fault: Fault = {
  id: 'userinfo-empty',
  sentence: {
    ja: 'UserInfoの応答の本文が空になっている。',
    en: 'The body is empty in place of the userinfo answer.',
  },
  changes: {
    'userinfo-answer': (answer) => ({ ...answer, body: '' }),
  },
};
