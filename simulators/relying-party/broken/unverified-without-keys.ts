import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Without published keys it goes on without verifying. */
export const defect: ServiceDefect = {
  id: 'unverified-without-keys',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵がなければ、署名を検証せずに進む。',
    en: 'Without published keys it goes on without verifying.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => (await keys.published()).length === 0 || careful.isGenuine(token, keys),
    }),
  }),
};
