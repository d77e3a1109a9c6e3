import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It looks at the ID token’s aud only where there is one. */
export const defect: ServiceDefect = {
  id: 'audience-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに aud がなければ、確かめずに進む。',
    en: 'It looks at the ID token’s aud only where there is one.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { audience: ({ aud }, { clientId }) => aud === undefined || [aud].flat().includes(clientId) },
    }),
  }),
};
