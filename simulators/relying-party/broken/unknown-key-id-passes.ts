import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Where no published key has the token’s kid, it goes on without verifying. */
export const defect: ServiceDefect = {
  id: 'unknown-key-id-passes',
  room: 'relying-party',
  sentence: {
    ja: 'kid に合う公開鍵がなければ、検証せずに進む。',
    en: 'Where no published key has the token’s kid, it goes on without verifying.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) =>
        (await careful.isGenuine(token, keys)) ||
        (token.header['alg'] === 'ES256' &&
          token.signature.length === 64 &&
          (await keys.published()).every(({ kid }) => kid !== token.header['kid'])),
    }),
  }),
};
