import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token without a kid even where one key fits. */
export const defect: ServiceDefect = {
  id: 'needs-key-id',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーに kid がないと、鍵が1つでも断る。',
    en: 'It refuses an ID token without a kid even where one key fits.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => token.header['kid'] !== undefined && careful.isGenuine(token, keys),
    }),
  }),
};
