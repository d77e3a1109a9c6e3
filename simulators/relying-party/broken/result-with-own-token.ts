import type { ServiceDefect } from '../service-defect.ts';
import { clientCredentialsGrant } from 'openid-client';

/** Asks for the result of a signing with a token of its own. */
export const defect: ServiceDefect = {
  id: 'result-with-own-token',
  room: 'relying-party',
  sentence: {
    ja: '署名の結果を、利用者のコードではなく自分用のトークンで取りに行く。',
    en: 'Asks for the result of a signing with a token of its own.',
  },
  apply: (rules) => ({
    ...rules,
    async fetchSignResult(broker, config, redeemed, started) {
      const { access_token: accessToken } = await clientCredentialsGrant(broker, { scope: 'sign' });
      return rules.fetchSignResult(broker, config, { ...redeemed, accessToken }, started);
    },
  }),
};
