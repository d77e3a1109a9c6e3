import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It compares the ID token’s iss without regard to a slash at its end. */
export const defect: ServiceDefect = {
  id: 'issuer-without-slash',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iss を、末尾の「/」を無視して比べる。',
    en: 'It compares the ID token’s iss without regard to a slash at its end.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { issuer: ({ iss }, { issuer }) => String(iss).replace(/\/$/, '') === issuer },
    }),
  }),
};
