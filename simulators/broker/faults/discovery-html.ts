import type { Fault } from '../lies/fault.ts';

/** A page of HTML comes with status 200 in place of the discovery document. */
export const fault: Fault = {
  id: 'discovery-html',
  sentence: {
    ja: 'ディスカバリーの応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the discovery document.',
  },
  changes: {
    'discovery-answer': (answer) => ({
      ...answer,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Login</title><h1>Please log in</h1>',
    }),
  },
};
