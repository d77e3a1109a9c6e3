import type { Fault } from '../lies/fault.ts';

/** The answer of the broker with the JWK Set comes late. */
export const fault: Fault = {
  id: 'jwks-slow',
  sentence: {
    ja: '公開鍵（JWKS）の応答が遅れて届く。',
    en: 'The answer of the broker with the JWK Set comes late.',
  },
  seconds: 3,
  changes: {
    'jwks-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
