import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It cannot verify ES384, and takes such a signature for a good one. */
export const defect: ServiceDefect = {
  id: 'other-curve-passes',
  room: 'relying-party',
  sentence: {
    ja: 'ES384の署名は、確かめられないまま受け入れる。',
    en: 'It cannot verify ES384, and takes such a signature for a good one.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => token.header['alg'] === 'ES384' || careful.isGenuine(token, keys),
    }),
  }),
};
