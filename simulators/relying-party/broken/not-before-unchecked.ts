import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not look at the ID token’s nbf. */
export const defect: ServiceDefect = {
  id: 'not-before-unchecked',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの nbf を確かめない。',
    en: 'It does not look at the ID token’s nbf.',
  },
  apply: (rules) => ({ ...rules, redeemCode: redeemByHand({ claims: { notBefore: () => true } }) }),
};
