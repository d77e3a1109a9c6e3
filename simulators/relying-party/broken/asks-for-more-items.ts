import type { ServiceDefect } from '../service-defect.ts';

/** Asks for a signature as well, for which it was not registered. */
export const defect: ServiceDefect = {
  id: 'asks-for-more-items',
  room: 'relying-party',
  sentence: {
    ja: '申し込んでいない電子署名（sign）まで求める。',
    en: 'Asks for a signature as well, for which it was not registered.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('scope', 'openid name address birthdate gender sign');
      return begun;
    },
  }),
};
