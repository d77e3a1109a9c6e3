import type { Fault } from '../lies/fault.ts';

/** The answer is a page that says 503, under maintenance, in place of the token answer. */
export const fault: Fault = {
  id: 'token-503-html',
  sentence: {
    ja: 'トークンの応答が、HTMLのエラー503（保守中）になる。',
    en: 'The answer is a page that says 503, under maintenance, in place of the token answer.',
  },
  changes: {
    'token-answer': (answer) => ({
      ...answer,
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '120' },
      body: '<!doctype html><title>503</title><h1>Service Unavailable</h1>',
    }),
  },
};
