import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It uses no published key without a kid. */
export const defect: ServiceDefect = {
  id: 'needs-ids-of-keys',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵に kid がないと、使わない。',
    en: 'It uses no published key without a kid.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        careful.isGenuine(token, {
          ...keys,
          published: async () => (await keys.published()).filter(({ kid }) => kid !== undefined),
        }),
    }),
  }),
};
