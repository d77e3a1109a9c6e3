import { careful, findKey } from '../by-hand/careful.ts';
import { isMacOf } from '../by-hand/is-mac-of.ts';
import { keyOf } from '../by-hand/keys.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** When the alg is HS256 it verifies with the PEM of the public key as the secret. */
export const defect: ServiceDefect = {
  id: 'public-pem-as-secret',
  room: 'relying-party',
  sentence: {
    ja: 'alg が HS256 なら、公開鍵のPEMを共通鍵として検証する。',
    en: 'When the alg is HS256 it verifies with the PEM of the public key as the secret.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        if (token.header['alg'] !== 'HS256') return careful.isGenuine(token, keys);
        const key = await findKey(token, keys);
        return key !== undefined && isMacOf(token, keyOf(key).export({ type: 'spki', format: 'pem' }).toString());
      },
    }),
  }),
};
