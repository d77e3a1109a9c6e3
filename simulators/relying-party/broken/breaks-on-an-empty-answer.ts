import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token answer is empty. */
export const defect: ServiceDefect = {
  id: 'breaks-on-an-empty-answer',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答が空だと、内部エラーになる。',
    en: 'It breaks down when the token answer is empty.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.status === 200 && answer.text === '') throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
