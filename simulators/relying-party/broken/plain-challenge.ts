import type { ServiceDefect } from '../service-defect.ts';

/** Sends the verifier itself as challenge, by the method plain. */
export const defect: ServiceDefect = {
  id: 'plain-challenge',
  room: 'relying-party',
  sentence: {
    ja: 'code_challenge に code_verifier をそのまま送る。',
    en: 'Sends the verifier itself as challenge, by the method plain.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('code_challenge', begun.attempt.pkceCodeVerifier);
      begun.url.searchParams.set('code_challenge_method', 'plain');
      return begun;
    },
  }),
};
