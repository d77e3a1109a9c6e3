import type { Fault } from '../lies/fault.ts';

/** The JSON of the answer with the result of a signing ends in its middle. */
export const fault: Fault = {
  id: 'sign-result-truncated',
  sentence: {
    ja: '署名結果の応答のJSONが途中で終わっている。',
    en: 'The JSON of the answer with the result of a signing ends in its middle.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
};
