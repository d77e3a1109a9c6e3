import type { Fault } from '../lies/fault.ts';

/** The answer comes late where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-slow',
  sentence: {
    ja: '署名の開始の応答が遅れて届く。',
    en: 'The answer comes late where a signing is started.',
  },
  seconds: 3,
  changes: {
    'sign-start-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
