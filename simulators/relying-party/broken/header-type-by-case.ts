import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose header spells its typ in lower case. */
export const defect: ServiceDefect = {
  id: 'header-type-by-case',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーの typ が小文字だと断る。',
    en: 'It refuses an ID token whose header spells its typ in lower case.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => token.header['typ'] !== 'jwt' && careful.isGenuine(token, keys),
    }),
  }),
};
