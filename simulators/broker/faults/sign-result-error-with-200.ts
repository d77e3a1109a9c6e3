import type { Fault } from '../lies/fault.ts';

/** The answer with the result of a signing is an error that comes with status 200. */
export const fault: Fault = {
  id: 'sign-result-error-with-200',
  sentence: {
    ja: '署名結果の応答が、エラーの内容なのに成功（200）として届く。',
    en: 'The answer with the result of a signing is an error that comes with status 200.',
  },
  changes: {
    'sign-result-answer': (answer) => ({ ...answer, body: '{"error":"not_signed_yet"}' }),
  },
};
