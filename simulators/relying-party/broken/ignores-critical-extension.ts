import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It ignores crit in the ID token’s header. */
export const defect: ServiceDefect = {
  id: 'ignores-critical-extension',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーの crit を無視する。',
    en: 'It ignores crit in the ID token’s header.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => careful.isGenuine({ ...token, header: { ...token.header, crit: undefined } }, keys),
    }),
  }),
};
