import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a token answer whose Content-Type says more than application/json. */
export const defect: ServiceDefect = {
  id: 'content-type-to-the-letter',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答の Content-Type に続きがあると断る。',
    en: 'It refuses a token answer whose Content-Type says more than application/json.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => careful.readAnswer(/;/.test(answer.type) ? { ...answer, type: '' } : answer),
    }),
  }),
};
