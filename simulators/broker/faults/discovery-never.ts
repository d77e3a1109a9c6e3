import type { Fault } from '../lies/fault.ts';

/** The broker does not come back with the discovery document, however long one waits. */
export const fault: Fault = {
  id: 'discovery-never',
  sentence: {
    ja: 'ディスカバリーの応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the discovery document, however long one waits.',
  },
  seconds: 240,
  changes: {
    'discovery-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
