import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It accepts an ID token without an iat. */
export const defect: ServiceDefect = {
  id: 'issue-time-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに iat がなくても受け入れる。',
    en: 'It accepts an ID token without an iat.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ claims: { issuedAt: ({ iat }) => iat === undefined || typeof iat === 'number' } }),
  }),
};
