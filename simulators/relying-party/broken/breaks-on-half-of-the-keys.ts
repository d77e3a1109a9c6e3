import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It breaks down when the JWK Set ends in its middle. */
export const defect: ServiceDefect = {
  id: 'breaks-on-half-of-the-keys',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵の応答が途中で終わっていると、内部エラーになる。',
    en: 'It breaks down when the JWK Set ends in its middle.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        try {
          await keys.published();
        } catch (cause) {
          if (cause instanceof TokenRefused && cause.cause instanceof SyntaxError)
            throw new RangeError('unexpected end', { cause });
          throw cause;
        }
        return careful.isGenuine(token, keys);
      },
    }),
  }),
};
