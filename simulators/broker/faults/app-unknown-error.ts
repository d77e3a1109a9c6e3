import type { Fault } from '../lies/fault.ts';

/** Whatever the app asks is refused with an error that nobody knows, and nothing comes of it. */
export const fault: Fault = {
  id: 'app-unknown-error',
  sentence: {
    ja: 'アプリからの呼び出しが、どれも誰も知らない tegata_unknown で断られる。',
    en: 'Whatever the app asks is refused with an error that nobody knows, and nothing comes of it.',
  },
  changes: {
    'app-call': () => ({
      status: 400,
      headers: { 'content-type': 'application/json' },
      body: '{"error":"tegata_unknown"}',
    }),
  },
};
