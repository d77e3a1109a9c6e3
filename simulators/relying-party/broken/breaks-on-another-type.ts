import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token answer has another Content-Type. */
export const defect: ServiceDefect = {
  id: 'breaks-on-another-type',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答の Content-Type が違うと、内部エラーになる。',
    en: 'It breaks down when the token answer has another Content-Type.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.type.startsWith('text/plain')) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
