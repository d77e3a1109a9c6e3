import type { Fault } from '../lies/fault.ts';

/** The answer is error 500 in place of the JWK Set. */
export const fault: Fault = {
  id: 'jwks-500',
  sentence: {
    ja: '公開鍵（JWKS）の応答がエラー500になる。',
    en: 'The answer is error 500 in place of the JWK Set.',
  },
  changes: {
    'jwks-answer': (answer) => ({ ...answer, status: 500, body: '{"error":"server_error"}' }),
  },
};
