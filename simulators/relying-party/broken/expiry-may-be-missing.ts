import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It looks at the ID token’s exp only where there is one. */
export const defect: ServiceDefect = {
  id: 'expiry-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに exp がなければ、確かめずに進む。',
    en: 'It looks at the ID token’s exp only where there is one.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { expires: ({ exp }) => exp === undefined || typeof exp === 'number' } }),
  }),
};
