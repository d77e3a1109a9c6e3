import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the ID token was issued in the future. */
export const defect: ServiceDefect = {
  id: 'breaks-on-future-issue',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iat が未来だと、内部エラーになる。',
    en: 'It breaks down when the ID token was issued in the future.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: {
        issuedAt: ({ iat }, { nowS }) => {
          if (Number(iat) > nowS + 600) throw new RangeError('negative age');
          return typeof iat === 'number';
        },
      },
    }),
  }),
};
