import type { Fault } from '../lies/fault.ts';

/** The answer of the broker with the token answer comes late. */
export const fault: Fault = {
  id: 'token-slow',
  sentence: {
    ja: 'トークンの応答が遅れて届く。',
    en: 'The answer of the broker with the token answer comes late.',
  },
  seconds: 3,
  changes: {
    'token-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
