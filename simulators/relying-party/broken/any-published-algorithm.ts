import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It verifies by whatever algorithm the ID token’s header says. */
export const defect: ServiceDefect = {
  id: 'any-published-algorithm',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーが言うアルゴリズムで検証する。',
    en: 'It verifies by whatever algorithm the ID token’s header says.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => careful.isGenuine({ ...token, algorithm: String(token.header['alg']) }, keys),
    }),
  }),
};
