import type { Fault } from '../lies/fault.ts';

/** The answer of the broker with the discovery document comes late. */
export const fault: Fault = {
  id: 'discovery-slow',
  sentence: {
    ja: 'ディスカバリーの応答が遅れて届く。',
    en: 'The answer of the broker with the discovery document comes late.',
  },
  seconds: 3,
  changes: {
    'discovery-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
