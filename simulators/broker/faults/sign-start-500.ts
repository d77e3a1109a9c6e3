import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-500',
  sentence: {
    ja: '署名の開始の応答がエラー500になる。',
    en: 'The answer is error 500 where a signing is started.',
  },
  changes: {
    'sign-start-answer': (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
  },
};
