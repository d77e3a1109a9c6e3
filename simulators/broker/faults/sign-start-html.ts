import type { Fault } from '../lies/fault.ts';

/** A page of HTML comes with status 200 where a signing is started. */
export const fault: Fault = {
  id: 'sign-start-html',
  sentence: {
    ja: '署名の開始の応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 where a signing is started.',
  },
  changes: {
    'sign-start-answer': (answer) => ({
      ...answer,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Login</title><h1>Please log in</h1>',
    }),
  },
};
