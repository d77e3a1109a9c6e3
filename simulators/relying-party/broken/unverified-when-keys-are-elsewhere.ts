import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import { TokenRefused } from '../token-refused.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** When a redirect comes in place of the keys it goes on without verifying. */
export const defect: ServiceDefect = {
  id: 'unverified-when-keys-are-elsewhere',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵の代わりに転送が届けば、署名を検証せずに進む。',
    en: 'When a redirect comes in place of the keys it goes on without verifying.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        try {
          await keys.published();
        } catch (cause) {
          if (cause instanceof TokenRefused && cause.message.startsWith('Expected status 200')) return true;
          throw cause;
        }
        return careful.isGenuine(token, keys);
      },
    }),
  }),
};
