import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the ID token is no token. */
export const defect: ServiceDefect = {
  id: 'breaks-on-nonsense',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンがトークンの形をしていないと、内部エラーになる。',
    en: 'It breaks down when the ID token is no token.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: (idToken) => {
        if (typeof idToken === 'string' && !/[.{]/.test(idToken)) throw new RangeError('not enough values to unpack');
        return careful.cut(idToken);
      },
    }),
  }),
};
