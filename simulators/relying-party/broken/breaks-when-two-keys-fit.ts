import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when two published keys fit. */
export const defect: ServiceDefect = {
  id: 'breaks-when-two-keys-fit',
  room: 'relying-party',
  sentence: {
    ja: '合う公開鍵が2つあると、内部エラーになる。',
    en: 'It breaks down when two published keys fit.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        careful.isGenuine(token, {
          ...keys,
          published: async () => {
            const found = await keys.published();
            if (token.header['kid'] === undefined && found.filter(({ alg }) => alg === 'ES256').length > 1)
              throw new RangeError('ambiguous key');
            return found;
          },
        }),
    }),
  }),
};
