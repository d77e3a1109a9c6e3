import type { Fault } from '../lies/fault.ts';

/** The connection breaks in the middle of the discovery document. */
export const fault: Fault = {
  id: 'discovery-breaks-off',
  sentence: {
    ja: 'ディスカバリーの応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the discovery document.',
  },
  changes: {
    'discovery-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2), breaks: true }),
  },
};
