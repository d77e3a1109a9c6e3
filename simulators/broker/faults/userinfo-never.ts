import type { Fault } from '../lies/fault.ts';

/** The broker does not come back with the userinfo answer, however long one waits. */
export const fault: Fault = {
  id: 'userinfo-never',
  sentence: {
    ja: 'UserInfoの応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the userinfo answer, however long one waits.',
  },
  seconds: 240,
  changes: {
    'userinfo-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
