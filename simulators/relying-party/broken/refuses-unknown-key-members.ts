import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It uses no published key that has members it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-key-members',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵に知らないメンバーがあると、使わない。',
    en: 'It uses no published key that has members it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        careful.isGenuine(token, {
          ...keys,
          published: async () => (await keys.published()).filter((key) => !('tegata_unknown' in key)),
        }),
    }),
  }),
};
