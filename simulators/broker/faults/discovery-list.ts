import type { Fault } from '../lies/fault.ts';

/** The JSON is a list in place of the discovery document. */
export const fault: Fault = {
  id: 'discovery-list',
  sentence: {
    ja: 'ディスカバリーの応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list in place of the discovery document.',
  },
  changes: {
    'discovery-answer': (answer) => ({ ...answer, body: `[${answer.body}]` }),
  },
};
