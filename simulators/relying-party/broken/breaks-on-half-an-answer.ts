import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token answer ends in its middle. */
export const defect: ServiceDefect = {
  id: 'breaks-on-half-an-answer',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答が途中で終わっていると、内部エラーになる。',
    en: 'It breaks down when the token answer ends in its middle.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.text.startsWith('{') && !answer.text.endsWith('}')) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
