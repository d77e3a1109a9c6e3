import type { Fault } from '../lies/fault.ts';

/** The connection breaks in the middle of the token answer. */
export const fault: Fault = {
  id: 'token-breaks-off',
  sentence: {
    ja: 'トークンの応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the token answer.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2), breaks: true }),
  },
};
