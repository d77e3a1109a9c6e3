import type { Fault } from '../lies/fault.ts';

/** The body is empty in place of the token answer. */
export const fault: Fault = {
  id: 'token-empty',
  sentence: {
    ja: 'トークンの応答の本文が空になっている。',
    en: 'The body is empty in place of the token answer.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, body: '' }),
  },
};
