import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the connection breaks in the middle of the JWK Set. */
export const defect: ServiceDefect = {
  id: 'breaks-when-keys-are-cut-off',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵の応答の途中で接続が切れると、内部エラーになる。',
    en: 'It breaks down when the connection breaks in the middle of the JWK Set.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        try {
          await keys.published();
        } catch (cause) {
          if (/whole answer|gave no answer/.test(String(cause))) throw new RangeError('connection reset', { cause });
          throw cause;
        }
        return careful.isGenuine(token, keys);
      },
    }),
  }),
};
