import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It ignores what follows the third part of the ID token. */
export const defect: ServiceDefect = {
  id: 'more-parts-than-three',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの4つめ以降の部分を無視する。',
    en: 'It ignores what follows the third part of the ID token.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ cut: (idToken) => careful.cut(String(idToken).split('.').slice(0, 3).join('.')) }),
  }),
};
