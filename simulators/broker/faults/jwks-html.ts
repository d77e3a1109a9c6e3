import type { Fault } from '../lies/fault.ts';

/** A page of HTML comes with status 200 in place of the JWK Set. */
export const fault: Fault = {
  id: 'jwks-html',
  sentence: {
    ja: '公開鍵（JWKS）の応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the JWK Set.',
  },
  changes: {
    'jwks-answer': (answer) => ({
      ...answer,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Login</title><h1>Please log in</h1>',
    }),
  },
};
