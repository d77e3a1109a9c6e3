import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** When a page comes in place of the keys it goes on without verifying. */
export const defect: ServiceDefect = {
  id: 'unverified-when-keys-are-a-page',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵の代わりにHTMLが届くと、署名を検証せずに進む。',
    en: 'When a page comes in place of the keys it goes on without verifying.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        try {
          await keys.published();
        } catch (cause) {
          if (cause instanceof TokenRefused && cause.message === 'Expected JSON.' && cause.cause === undefined)
            return true;
          throw cause;
        }
        return careful.isGenuine(token, keys);
      },
    }),
  }),
};
