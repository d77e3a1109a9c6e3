import type { Fault } from '../lies/fault.ts';

/** The JSON of the discovery document ends in its middle. */
export const fault: Fault = {
  id: 'discovery-truncated',
  sentence: {
    ja: 'ディスカバリーの応答のJSONが途中で終わっている。',
    en: 'The JSON of the discovery document ends in its middle.',
  },
  changes: {
    'discovery-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
};
