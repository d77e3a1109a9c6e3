import type { Fault } from '../lies/fault.ts';

/** The answer is a page that says 503, under maintenance, in place of the answer with the result of a signing. */
export const fault: Fault = {
  id: 'sign-result-503-html',
  sentence: {
    ja: '署名結果の応答が、HTMLのエラー503（保守中）になる。',
    en: 'The answer is a page that says 503, under maintenance, in place of the answer with the result of a signing.',
  },
  changes: {
    'sign-result-answer': (answer) => ({
      ...answer,
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '120' },
      body: '<!doctype html><title>503</title><h1>Service Unavailable</h1>',
    }),
  },
};
