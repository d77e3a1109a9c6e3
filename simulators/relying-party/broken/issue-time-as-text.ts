import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes an iat that is a string for a number. */
export const defect: ServiceDefect = {
  id: 'issue-time-as-text',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの iat が文字列でも数値とみなす。',
    en: 'It takes an iat that is a string for a number.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { issuedAt: ({ iat }) => iat !== undefined && Number.isFinite(Number(iat)) } }),
  }),
};
