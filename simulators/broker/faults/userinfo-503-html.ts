import type { Fault } from '../lies/fault.ts';

/** The answer is a page that says 503, under maintenance, in place of the userinfo answer. */
export const fault: Fault = {
  id: 'userinfo-503-html',
  sentence: {
    ja: 'UserInfoの応答が、HTMLのエラー503（保守中）になる。',
    en: 'The answer is a page that says 503, under maintenance, in place of the userinfo answer.',
  },
  changes: {
    'userinfo-answer': (answer) => ({
      ...answer,
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '120' },
      body: '<!doctype html><title>503</title><h1>Service Unavailable</h1>',
    }),
  },
};
