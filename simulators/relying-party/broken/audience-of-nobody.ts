import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It only looks that the ID token’s aud names nobody else. */
export const defect: ServiceDefect = {
  id: 'audience-of-nobody',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの aud に「自分以外がいない」ことだけを確かめる。',
    en: 'It only looks that the ID token’s aud names nobody else.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { audience: ({ aud }, { clientId }) => [aud].flat().every((one) => one === clientId) },
    }),
  }),
};
