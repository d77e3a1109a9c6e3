import type { ServiceDefect } from '../service-defect.ts';

/** Puts code_verifier into the authorization request. */
export const defect: ServiceDefect = {
  id: 'verifier-in-address',
  room: 'relying-party',
  sentence: {
    ja: 'code_verifier を認可リクエストに載せる。',
    en: 'Puts code_verifier into the authorization request.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('code_verifier', begun.attempt.pkceCodeVerifier);
      return begun;
    },
  }),
};
