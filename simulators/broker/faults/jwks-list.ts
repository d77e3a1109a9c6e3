import type { Fault } from '../lies/fault.ts';

/** The JSON is a list in place of the JWK Set. */
export const fault: Fault = {
  id: 'jwks-list',
  sentence: {
    ja: '公開鍵（JWKS）の応答が、JSONのオブジェクトではなく配列になっている。',
    en: 'The JSON is a list in place of the JWK Set.',
  },
  changes: {
    'jwks-answer': (answer) => ({ ...answer, body: `[${answer.body}]` }),
  },
};
