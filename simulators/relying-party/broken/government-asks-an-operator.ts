import * as oidc from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

const OPERATOR = new URL('http://operator.tegata.test/verifications');

/** Asks the operator of private businesses as well, who has no part in a signing for the government. */
export const defect: ServiceDefect = {
  id: 'government-asks-an-operator',
  room: 'relying-party',
  sentence: {
    ja: '行政のサービスなのに、民間のプラットフォーム事業者にも署名結果を渡す。',
    en: 'Asks the operator of private businesses as well, who has no part in a signing for the government.',
  },
  apply: (rules) => ({
    ...rules,
    async fetchSignResult(broker, config, redeemed, started) {
      const result = await rules.fetchSignResult(broker, config, redeemed, started);
      if (config.signing?.api === 'government')
        await oidc.fetchProtectedResource(broker, redeemed.accessToken, OPERATOR, 'POST', JSON.stringify(result));
      return result;
    },
  }),
};
