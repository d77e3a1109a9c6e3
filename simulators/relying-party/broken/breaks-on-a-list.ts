import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token answer is a list. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-list',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答が配列だと、内部エラーになる。',
    en: 'It breaks down when the token answer is a list.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('[')) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
