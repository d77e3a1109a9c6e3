import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when an error comes with status 200. */
export const defect: ServiceDefect = {
  id: 'breaks-on-an-error-with-200',
  room: 'relying-party',
  sentence: {
    ja: 'エラーが成功（200）として届くと、内部エラーになる。',
    en: 'It breaks down when an error comes with status 200.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.status === 200 && answer.text.startsWith('{"error"')) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
