import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses an ID token whose exp does not fit into 32 bits. */
export const defect: ServiceDefect = {
  id: 'thirty-two-bit-dates',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの exp が32ビットに収まらないと断る。',
    en: 'It refuses an ID token whose exp does not fit into 32 bits.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { expires: ({ exp }) => typeof exp === 'number' && exp < 2 ** 31 } }),
  }),
};
