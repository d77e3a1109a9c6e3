import type { Fault } from '../lies/fault.ts';

/** The JSON of the answer ends in its middle where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-truncated',
  sentence: {
    ja: '署名の開始の応答のJSONが途中で終わっている。',
    en: 'The JSON of the answer ends in its middle where a signing is started.',
  },
  changes: {
    'sign-start-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
};
