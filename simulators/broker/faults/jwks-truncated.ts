import type { Fault } from '../lies/fault.ts';

/** The JSON of the JWK Set ends in its middle. */
export const fault: Fault = {
  id: 'jwks-truncated',
  sentence: {
    ja: '公開鍵（JWKS）の応答のJSONが途中で終わっている。',
    en: 'The JSON of the JWK Set ends in its middle.',
  },
  changes: {
    'jwks-answer': (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
};
