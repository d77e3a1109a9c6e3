import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It compares the ID token’s iss only where there is one. */
export const defect: ServiceDefect = {
  id: 'issuer-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに iss がなければ、確かめずに進む。',
    en: 'It compares the ID token’s iss only where there is one.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { issuer: ({ iss }, { issuer }) => iss === undefined || iss === issuer } }),
  }),
};
