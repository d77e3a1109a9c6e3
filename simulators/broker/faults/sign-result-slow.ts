import type { Fault } from '../lies/fault.ts';

/** The answer of the broker with the answer with the result of a signing comes late. */
export const fault: Fault = {
  id: 'sign-result-slow',
  sentence: {
    ja: '署名結果の応答が遅れて届く。',
    en: 'The answer of the broker with the answer with the result of a signing comes late.',
  },
  seconds: 3,
  changes: {
    'sign-result-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
