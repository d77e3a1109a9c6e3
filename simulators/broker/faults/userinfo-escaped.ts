import type { Fault } from '../lies/fault.ts';

/** Characters of the userinfo answer are written as \\u escapes, as JSON allows. */
export const fault: Fault = {
  id: 'userinfo-escaped',
  sentence: {
    ja: 'UserInfoの応答の文字が \\u の形で書かれている（規格どおり）。',
    en: 'Characters of the userinfo answer are written as \\u escapes, as JSON allows.',
  },
  changes: {
    'userinfo-answer': (answer) => ({
      ...answer,
      body: answer.body.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    }),
  },
};
