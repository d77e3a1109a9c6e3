import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when two published keys have one kid. */
export const defect: ServiceDefect = {
  id: 'breaks-on-one-id-twice',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵に同じ kid が2つあると、内部エラーになる。',
    en: 'It breaks down when two published keys have one kid.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        careful.isGenuine(token, {
          ...keys,
          published: async () => {
            const found = await keys.published();
            if (new Set(found.map(({ kid }) => kid ?? Symbol('none'))).size < found.length)
              throw new RangeError('duplicate key value');
            return found;
          },
        }),
    }),
  }),
};
