import type { ServiceDefect } from '../service-defect.ts';

/** Lets an id that somebody else may have planted become that of a signed-in person. */
export const defect: ServiceDefect = {
  id: 'keeps-session-id',
  room: 'relying-party',
  sentence: {
    ja: 'ログインの前と後で、同じセッションIDを使い続ける。',
    en: 'It keeps the same session id before and after the sign-in.',
  },
  apply: (rules) => ({ ...rules, renewSession: () => {} }),
};
