import type { ServiceDefect } from '../service-defect.ts';

/** Lets nobody begin who has not ended an earlier sign-in. */
export const defect: ServiceDefect = {
  id: 'stuck-after-leaving',
  room: 'relying-party',
  sentence: {
    ja: '前の認証が終わっていないと、新しく始めさせない。',
    en: 'Lets nobody begin who has not ended an earlier sign-in.',
  },
  apply: (rules) => ({ ...rules, mayBegin: (session) => session === undefined || session.attempts.size === 0 }),
};
