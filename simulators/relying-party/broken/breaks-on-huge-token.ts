import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the ID token is big. */
export const defect: ServiceDefect = {
  id: 'breaks-on-huge-token',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンが大きいと、内部エラーになる。',
    en: 'It breaks down when the ID token is big.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: (idToken) => {
        if (String(idToken).length > 100_000) throw new RangeError('row is too big');
        return careful.cut(idToken);
      },
    }),
  }),
};
