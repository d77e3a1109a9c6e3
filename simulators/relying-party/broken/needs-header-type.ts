import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose header has no typ. */
export const defect: ServiceDefect = {
  id: 'needs-header-type',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーに typ がないと断る。',
    en: 'It refuses an ID token whose header has no typ.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => token.header['typ'] !== undefined && careful.isGenuine(token, keys),
    }),
  }),
};
