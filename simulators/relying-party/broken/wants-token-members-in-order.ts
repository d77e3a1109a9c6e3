import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses a token answer whose members come in another order. */
export const defect: ServiceDefect = {
  id: 'wants-token-members-in-order',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答のメンバーが決まった順序でないと断る。',
    en: 'It refuses a token answer whose members come in another order.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => careful.readAnswer(answer.text.startsWith('{"scope"') ? { ...answer, text: '' } : answer),
    }),
  }),
};
