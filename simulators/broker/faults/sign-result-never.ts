import type { Fault } from '../lies/fault.ts';

/** The broker does not come back with the answer with the result of a signing, however long one waits. */
export const fault: Fault = {
  id: 'sign-result-never',
  sentence: {
    ja: '署名結果の応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the answer with the result of a signing, however long one waits.',
  },
  seconds: 240,
  changes: {
    'sign-result-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
