import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It looks at the ID token’s azp instead of its aud. */
export const defect: ServiceDefect = {
  id: 'audience-by-party',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの aud の代わりに azp を確かめる。',
    en: 'It looks at the ID token’s azp instead of its aud.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { audience: ({ aud, azp }, { clientId }) => [aud ?? []].flat().length > 0 && azp === clientId },
    }),
  }),
};
