import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the JWK Set holds a key of an unknown kind. */
export const defect: ServiceDefect = {
  id: 'breaks-on-unknown-keys',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵に知らない種類の鍵が混じっていると、内部エラーになる。',
    en: 'It breaks down when the JWK Set holds a key of an unknown kind.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        careful.isGenuine(token, {
          ...keys,
          published: async () => {
            const found = await keys.published();
            if (found.some(({ kty }) => kty !== 'EC' && kty !== 'RSA')) throw new RangeError('unknown key type');
            return found;
          },
        }),
    }),
  }),
};
