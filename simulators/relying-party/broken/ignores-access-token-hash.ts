import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not look at the ID token’s at_hash. */
export const defect: ServiceDefect = {
  id: 'ignores-access-token-hash',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの at_hash を確かめない。',
    en: 'It does not look at the ID token’s at_hash.',
  },
  apply: (rules) => ({ ...rules, redeemCode: redeemByHand({ claims: { accessTokenHash: () => true } }) }),
};
