import type { Fault } from '../lies/fault.ts';

/** The broker does not come back with an answer where a signing is started, however long one waits. */
export const fault: Fault = {
  id: 'sign-start-never',
  sentence: {
    ja: '署名の開始の応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with an answer where a signing is started, however long one waits.',
  },
  seconds: 240,
  changes: {
    'sign-start-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
