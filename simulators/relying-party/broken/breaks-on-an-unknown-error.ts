import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down at an error that it does not know. */
export const defect: ServiceDefect = {
  id: 'breaks-on-an-unknown-error',
  room: 'relying-party',
  sentence: {
    ja: '知らないエラーが返ると、内部エラーになる。',
    en: 'It breaks down at an error that it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('tegata_unknown') && answer.status === 400) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
