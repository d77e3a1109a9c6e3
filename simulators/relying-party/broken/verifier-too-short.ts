import { calculatePKCECodeChallenge } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Uses a code_verifier of twenty characters. */
export const defect: ServiceDefect = {
  id: 'verifier-too-short',
  room: 'relying-party',
  sentence: { ja: '20文字の code_verifier を使う。', en: 'Uses a code_verifier of twenty characters.' },
  apply: (rules) => ({
    ...rules,
    async beginAttempt(broker, config) {
      const begun = await rules.beginAttempt(broker, config);
      const pkceCodeVerifier = begun.attempt.pkceCodeVerifier.slice(0, LENGTH);
      begun.url.searchParams.set('code_challenge', await calculatePKCECodeChallenge(pkceCodeVerifier));
      return { ...begun, attempt: { ...begun.attempt, pkceCodeVerifier } };
    },
  }),
};

const LENGTH = 20;
