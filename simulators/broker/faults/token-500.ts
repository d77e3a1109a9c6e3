import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 in place of the token answer. */
export const fault: Fault = {
  id: 'token-500',
  sentence: {
    ja: 'トークンの応答がエラー500になる。',
    en: 'The answer is error 500 in place of the token answer.',
  },
  changes: {
    'token-answer': (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
  },
};
