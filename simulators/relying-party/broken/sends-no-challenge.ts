import type { ServiceDefect } from '../service-defect.ts';

/** Starts a sign-in without PKCE. */
export const defect: ServiceDefect = {
  id: 'sends-no-challenge',
  room: 'relying-party',
  sentence: { ja: 'PKCE を使わずにログインを始める。', en: 'Starts a sign-in without PKCE.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.delete('code_challenge');
      return begun;
    },
  }),
};
