import { claimRules } from '../by-hand/claim-rules.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token without an at_hash. */
export const defect: ServiceDefect = {
  id: 'needs-access-token-hash',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに at_hash がないと断る。',
    en: 'It refuses an ID token without an at_hash.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: {
        accessTokenHash: (claims, expected) =>
          claims['at_hash'] !== undefined && claimRules.accessTokenHash(claims, expected),
      },
    }),
  }),
};
