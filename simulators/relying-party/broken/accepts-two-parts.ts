import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It accepts an ID token of two parts without a signature. */
export const defect: ServiceDefect = {
  id: 'accepts-two-parts',
  room: 'relying-party',
  sentence: {
    ja: '2つの部分しかないIDトークンを、署名なしで受け入れる。',
    en: 'It accepts an ID token of two parts without a signature.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: (idToken) => {
        const parts = String(idToken).split('.');
        return parts.length === 2 ? parts : careful.cut(idToken);
      },
      isGenuine: (token, keys) => token.signature.length === 0 || careful.isGenuine(token, keys),
    }),
  }),
};
