import { genericGrantRequest } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Makes a token request even if an error came back. */
export const defect: ServiceDefect = {
  id: 'redeems-an-error',
  room: 'relying-party',
  sentence: {
    ja: 'エラーが戻ってきても、トークンリクエストを送る。',
    en: 'Makes a token request even if an error came back.',
  },
  apply: (rules) => ({
    ...rules,
    async redeemCode(broker, callback, attempt, means) {
      if (callback.searchParams.has('error')) {
        const parameters = { code: '', code_verifier: attempt.pkceCodeVerifier };
        await genericGrantRequest(broker, 'authorization_code', parameters).catch(() => undefined);
      }
      return rules.redeemCode(broker, callback, attempt, means);
    },
  }),
};
