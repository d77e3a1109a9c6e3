import type { Fault } from '../lies/fault.ts';

/** The body is empty in place of the JWK Set. */
export const fault: Fault = {
  id: 'jwks-empty',
  sentence: {
    ja: '公開鍵（JWKS）の応答の本文が空になっている。',
    en: 'The body is empty in place of the JWK Set.',
  },
  changes: {
    'jwks-answer': (answer) => ({ ...answer, body: '' }),
  },
};
