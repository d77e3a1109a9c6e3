import type { Fault } from '../lies/fault.ts';

/** The broker does not come back with the token answer, however long one waits. */
export const fault: Fault = {
  id: 'token-never',
  sentence: {
    ja: 'トークンの応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the token answer, however long one waits.',
  },
  seconds: 240,
  changes: {
    'token-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
