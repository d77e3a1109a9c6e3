import type { ServiceDefect } from '../service-defect.ts';

/** Asks for the address and sex as well, for which it was not registered. */
export const defect: ServiceDefect = {
  id: 'asks-for-more-items',
  room: 'relying-party',
  sentence: {
    ja: '申し込んでいない住所と性別まで求める。',
    en: 'Asks for the address and sex as well, for which it was not registered.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('scope', 'openid name address birthdate gender');
      return begun;
    },
  }),
};
