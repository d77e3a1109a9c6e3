import { careful, isSignedBy } from '../by-hand/careful.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It verifies with the jwk in the ID token’s header. */
export const defect: ServiceDefect = {
  id: 'key-from-header',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーの jwk で検証する。',
    en: 'It verifies with the jwk in the ID token’s header.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => {
        const { jwk } = token.header;
        return jwk === undefined ? careful.isGenuine(token, keys) : isSignedBy(token, jwk as Members);
      },
    }),
  }),
};
