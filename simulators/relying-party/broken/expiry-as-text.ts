import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes an exp that is a string for a number. */
export const defect: ServiceDefect = {
  id: 'expiry-as-text',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの exp が文字列でも数値とみなす。',
    en: 'It takes an exp that is a string for a number.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { expires: ({ exp }) => exp !== undefined && Number.isFinite(Number(exp)) } }),
  }),
};
