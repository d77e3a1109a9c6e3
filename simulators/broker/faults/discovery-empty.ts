import type { Fault } from '../lies/fault.ts';

/** The body is empty in place of the discovery document. */
export const fault: Fault = {
  id: 'discovery-empty',
  sentence: {
    ja: 'ディスカバリーの応答の本文が空になっている。',
    en: 'The body is empty in place of the discovery document.',
  },
  changes: {
    'discovery-answer': (answer) => ({ ...answer, body: '' }),
  },
};
