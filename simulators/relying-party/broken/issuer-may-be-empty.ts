import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It compares the ID token’s iss only where it is not empty. */
export const defect: ServiceDefect = {
  id: 'issuer-may-be-empty',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iss が空なら、確かめずに進む。',
    en: 'It compares the ID token’s iss only where it is not empty.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { issuer: ({ iss }, { issuer }) => iss === '' || iss === issuer } }),
  }),
};
