import type { Fault } from '../lies/fault.ts';

/** A page of HTML comes with status 200 in place of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-html',
  sentence: {
    ja: '署名結果の応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({
      ...answer,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Login</title><h1>Please log in</h1>',
    }),
  },
};
