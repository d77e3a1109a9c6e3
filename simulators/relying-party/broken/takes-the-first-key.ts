import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes the first published key without looking at the kid. */
export const defect: ServiceDefect = {
  id: 'takes-the-first-key',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵のうち、kid を見ずに最初のものを使う。',
    en: 'It takes the first published key without looking at the kid.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        careful.isGenuine(token, {
          ...keys,
          published: async () => {
            const first = (await keys.published()).find(({ alg }) => alg === token.algorithm);
            return first ? [{ ...first, kid: token.header['kid'] }] : [];
          },
        }),
    }),
  }),
};
