import type { ServiceDefect } from '../service-defect.ts';

/** Keeps the first person’s account when another one signs in. */
export const defect: ServiceDefect = {
  id: 'first-person-stays',
  room: 'relying-party',
  sentence: {
    ja: '続けて別の人がログインしても、前の人のままにする。',
    en: 'Keeps the first person’s account when another one signs in.',
  },
  apply: (rules) => ({
    ...rules,
    keepAccount(session, account) {
      session.account ??= account;
    },
  }),
};
