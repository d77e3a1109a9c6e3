import type { Fault } from '../lies/fault.ts';

/** The answer of the broker with the userinfo answer comes late. */
export const fault: Fault = {
  id: 'userinfo-slow',
  sentence: {
    ja: 'UserInfoの応答が遅れて届く。',
    en: 'The answer of the broker with the userinfo answer comes late.',
  },
  seconds: 3,
  changes: {
    'userinfo-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
