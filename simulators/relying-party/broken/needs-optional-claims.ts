import { claimRules } from '../by-hand/claim-rules.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token without an auth_time. */
export const defect: ServiceDefect = {
  id: 'needs-optional-claims',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに auth_time がないと断る。',
    en: 'It refuses an ID token without an auth_time.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { issuedAt: (claims) => claimRules.issuedAt(claims) && claims['auth_time'] !== undefined },
    }),
  }),
};
