import type { Fault } from '../lies/fault.ts';

/** The Content-Type of the JWK Set names a charset, as the standard allows. */
export const fault: Fault = {
  id: 'jwks-charset',
  sentence: {
    ja: '公開鍵（JWKS）の応答の Content-Type に charset が付いている（規格どおり）。',
    en: 'The Content-Type of the JWK Set names a charset, as the standard allows.',
  },
  changes: {
    'jwks-answer': (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/json;charset=UTF-8' },
    }),
  },
};
