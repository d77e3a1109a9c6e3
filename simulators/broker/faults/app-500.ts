import type { Fault } from '../lies/fault.ts';

/** Whatever the app asks is answered with error 500, and nothing comes of it. */
export const fault: Fault = {
  id: 'app-500',
  sentence: {
    ja: 'アプリからの呼び出しが、どれも受け付けられずエラー500になる。',
    en: 'Whatever the app asks is answered with error 500, and nothing comes of it.',
  },
  changes: {
    'app-call': () => ({
      status: 500,
      headers: { 'content-type': 'application/json' },
      body: '{"error":"server_error"}',
    }),
  },
};
