import { clientCredentialsGrant } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Asks for the result of a signing with a token of its own first. */
export const defect: ServiceDefect = {
  id: 'asks-twice-for-result',
  room: 'relying-party',
  sentence: {
    ja: '署名の結果を、まず自分用のトークンで取りに行く。',
    en: 'Asks for the result of a signing with a token of its own first.',
  },
  apply: (rules) => ({
    ...rules,
    async fetchSignResult(broker, config, redeemed, started) {
      const { access_token: accessToken } = await clientCredentialsGrant(broker, { scope: 'sign' });
      await rules.fetchSignResult(broker, config, { ...redeemed, accessToken }, started).catch(() => undefined);
      return rules.fetchSignResult(broker, config, redeemed, started);
    },
  }),
};
