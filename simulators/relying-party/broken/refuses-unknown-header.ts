import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose header has members it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-header',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーに知らないメンバーがあると断る。',
    en: 'It refuses an ID token whose header has members it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        Object.keys(token.header).every((name) => ['alg', 'kid', 'typ'].includes(name)) &&
        careful.isGenuine(token, keys),
    }),
  }),
};
