import type { Fault } from '../lies/fault.ts';

/** The ID token has two nonces, of which the last is wrong. */
export const fault: Fault = {
  id: 'id-token-nonce-twice',
  sentence: {
    ja: 'IDトークンに nonce が2つあり、後のほうが違う値になっている。',
    en: 'The ID token has two nonces, of which the last is wrong.',
  },
  changes: {
    'id-token-payload': (payload) => payload.replace(/}$/, ',"nonce":"a-nonce-that-nobody-sent"}'),
  },
};
