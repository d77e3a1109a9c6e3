import type { Fault } from '../lies/fault.ts';

/** The JSON of the token answer ends in its middle. */
export const fault: Fault = {
  id: 'token-truncated',
  sentence: {
    ja: 'トークンの応答のJSONが途中で終わっている。',
    en: 'The JSON of the token answer ends in its middle.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
};
