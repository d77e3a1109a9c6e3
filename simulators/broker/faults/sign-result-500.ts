import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 in place of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-500',
  sentence: {
    ja: '署名結果の応答がエラー500になる。',
    en: 'The answer is error 500 in place of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
  },
};
