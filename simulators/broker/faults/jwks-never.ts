import type { Fault } from '../lies/fault.ts';

/** The broker does not come back with the JWK Set, however long one waits. */
export const fault: Fault = {
  id: 'jwks-never',
  sentence: {
    ja: '公開鍵（JWKS）の応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the JWK Set, however long one waits.',
  },
  seconds: 240,
  changes: {
    'jwks-answer': (answer, { seconds }) => ({ ...answer, afterS: seconds }),
  },
};
