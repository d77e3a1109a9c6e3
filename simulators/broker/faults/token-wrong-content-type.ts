import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the token answer is text/plain. */
export const fault: Fault = {
  id: 'token-wrong-content-type',
  sentence: {
    ja: 'トークンの応答の Content-Type が text/plain になっている。',
    en: 'The Content-Type of the token answer is text/plain.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
};
