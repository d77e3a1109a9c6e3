import { claimRules } from '../by-hand/claim-rules.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token that will expire within a minute. */
export const defect: ServiceDefect = {
  id: 'wants-a-long-life',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの有効期限が1分以上残っていないと断る。',
    en: 'It refuses an ID token that will expire within a minute.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: {
        notExpired: (claims, expected) => claimRules.notExpired(claims, { ...expected, nowS: expected.nowS + 90 }),
      },
    }),
  }),
};
