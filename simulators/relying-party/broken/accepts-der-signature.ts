import { verify } from 'node:crypto';
import { careful, findKey } from '../by-hand/careful.ts';
import { keyOf } from '../by-hand/keys.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It accepts a signature in DER as well. */
export const defect: ServiceDefect = {
  id: 'accepts-der-signature',
  room: 'relying-party',
  sentence: {
    ja: 'DER形式の署名も受け入れる。',
    en: 'It accepts a signature in DER as well.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        if (await careful.isGenuine(token, keys)) return true;
        const key = await findKey(token, keys);
        return (
          key !== undefined &&
          token.header['alg'] === 'ES256' &&
          verify('sha256', Buffer.from(token.signed), keyOf(key), token.signature)
        );
      },
    }),
  }),
};
