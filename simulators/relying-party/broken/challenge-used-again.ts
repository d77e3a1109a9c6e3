import { calculatePKCECodeChallenge } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Sends the same code_challenge with every sign-in. */
export const defect: ServiceDefect = {
  id: 'challenge-used-again',
  room: 'relying-party',
  sentence: {
    ja: 'どのログインにも同じ code_challenge を使う。',
    en: 'Sends the same code_challenge with every sign-in.',
  },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      begun.url.searchParams.set('code_challenge', await calculatePKCECodeChallenge(VERIFIER));
      return { ...begun, attempt: { ...begun.attempt, pkceCodeVerifier: VERIFIER } };
    },
  }),
};

const VERIFIER = 'always-the-same-verifier-that-is-43-characters-long';
