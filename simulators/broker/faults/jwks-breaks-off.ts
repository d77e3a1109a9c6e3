import type { Fault } from '../lies/fault.ts';

/** The connection breaks in the middle of the JWK Set. */
export const fault: Fault = {
  id: 'jwks-breaks-off',
  sentence: {
    ja: '公開鍵（JWKS）の応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the JWK Set.',
  },
  changes: {
    'jwks-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2), breaks: true }),
  },
};
