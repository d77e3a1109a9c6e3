import { claimRules } from '../by-hand/claim-rules.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose members come in another order. */
export const defect: ServiceDefect = {
  id: 'wants-claims-in-order',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのメンバーが決まった順序でないと断る。',
    en: 'It refuses an ID token whose members come in another order.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { subject: (claims) => claimRules.subject(claims) && Object.keys(claims).at(-1) !== 'iat' },
    }),
  }),
};
