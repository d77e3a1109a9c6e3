import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the ID token was issued long ago. */
export const defect: ServiceDefect = {
  id: 'breaks-on-old-issue',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iat が古いと、内部エラーになる。',
    en: 'It breaks down when the ID token was issued long ago.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: {
        issuedAt: ({ iat }, { nowS }) => {
          if (Number(iat) < nowS - 86_400) throw new RangeError('interval out of range');
          return typeof iat === 'number';
        },
      },
    }),
  }),
};
