import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token issued ever so little ahead of its own clock. */
export const defect: ServiceDefect = {
  id: 'clocks-to-the-second',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iat が自分の時計より少しでも先だと断る。',
    en: 'It refuses an ID token issued ever so little ahead of its own clock.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { issuedAt: ({ iat }, { nowS }) => typeof iat === 'number' && (iat < nowS + 1 || iat > nowS + 60) },
    }),
  }),
};
