import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the answer with the result of a signing is text/plain. */
export const fault: Fault = {
  id: 'sign-result-wrong-content-type',
  sentence: {
    ja: '署名結果の応答の Content-Type が text/plain になっている。',
    en: 'The Content-Type of the answer with the result of a signing is text/plain.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
};
