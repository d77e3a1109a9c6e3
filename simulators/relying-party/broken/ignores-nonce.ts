import { genericGrantRequest } from 'openid-client';
import { redeemed } from '../redeem-code.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Exchanges the code by a grant that knows nothing of nonces; all other checks of the ID token stay. */
export const defect: ServiceDefect = {
  id: 'ignores-nonce',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの nonce を、送った値と比べない。',
    en: 'It does not compare the nonce of the ID token with the one it sent.',
  },
  apply: (rules) => ({
    ...rules,
    async redeemCode(broker, callback, attempt, means) {
      const answer = callback.searchParams;
      const isOfAnother = answer.has('iss') && answer.get('iss') !== broker.serverMetadata().issuer;
      if (isOfAnother || !answer.has('code') || answer.has('error')) {
        return rules.redeemCode(broker, callback, attempt, means);
      }
      return redeemed(
        await genericGrantRequest(broker, 'authorization_code', {
          code: answer.get('code') ?? '',
          redirect_uri: new URL(callback.pathname, callback).href,
          code_verifier: attempt.pkceCodeVerifier,
        }),
      );
    },
  }),
};
