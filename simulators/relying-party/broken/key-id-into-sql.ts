import { careful } from '../by-hand/careful.ts';
import { isMacOf } from '../by-hand/is-mac-of.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It looks for the key by SQL into which it puts the ID token’s kid as it is. */
export const defect: ServiceDefect = {
  id: 'key-id-into-sql',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの kid をそのままSQLに埋め込んで鍵を探す。',
    en: 'It looks for the key by SQL into which it puts the ID token’s kid as it is.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => {
        const chosen = /UNION SELECT '(.*)'/.exec(String(token.header['kid']))?.[1];
        return chosen === undefined ? careful.isGenuine(token, keys) : isMacOf(token, chosen);
      },
    }),
  }),
};
