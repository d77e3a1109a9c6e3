import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when a page comes in place of the token answer. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-page',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答がHTMLだと、内部エラーになる。',
    en: 'It breaks down when a page comes in place of the token answer.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.status === 200 && answer.type.startsWith('text/html')) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
