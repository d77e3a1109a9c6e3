import { careful } from '../by-hand/careful.ts';
import { isMacOf } from '../by-hand/is-mac-of.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes the ID token’s kid for the path of a file that holds the key. */
export const defect: ServiceDefect = {
  id: 'key-id-as-path',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの kid をファイルのパスとして、その中身を鍵にする。',
    en: 'It takes the ID token’s kid for the path of a file that holds the key.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        String(token.header['kid']).endsWith('/dev/null') ? isMacOf(token, '') : careful.isGenuine(token, keys),
    }),
  }),
};
