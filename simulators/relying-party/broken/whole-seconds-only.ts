import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose dates are not whole seconds. */
export const defect: ServiceDefect = {
  id: 'whole-seconds-only',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの時刻が整数でないと断る。',
    en: 'It refuses an ID token whose dates are not whole seconds.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { issuedAt: ({ iat }) => Number.isInteger(iat) } }),
  }),
};
