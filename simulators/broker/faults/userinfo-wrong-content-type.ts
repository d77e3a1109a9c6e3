import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the userinfo answer is text/plain. */
export const fault: Fault = {
  id: 'userinfo-wrong-content-type',
  sentence: {
    ja: 'UserInfoの応答の Content-Type が text/plain になっている。',
    en: 'The Content-Type of the userinfo answer is text/plain.',
  },
  changes: {
    'userinfo-answer': (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
};
