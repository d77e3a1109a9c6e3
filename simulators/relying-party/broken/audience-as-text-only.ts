import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose aud is a list. */
export const defect: ServiceDefect = {
  id: 'audience-as-text-only',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの aud が配列だと断る。',
    en: 'It refuses an ID token whose aud is a list.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: {
        audience: ({ aud }, { clientId }) =>
          Array.isArray(aud) ? aud.length > 1 && aud.includes(clientId) : aud === clientId,
      },
    }),
  }),
};
