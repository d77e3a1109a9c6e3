import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not look whether the ID token has expired. */
export const defect: ServiceDefect = {
  id: 'expiry-unchecked',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの有効期限を確かめない。',
    en: 'It does not look whether the ID token has expired.',
  },
  apply: (rules) => ({ ...rules, redeemCode: redeemByHand({ claims: { notExpired: () => true } }) }),
};
