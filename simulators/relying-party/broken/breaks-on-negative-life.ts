import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when expires_in is negative. */
export const defect: ServiceDefect = {
  id: 'breaks-on-negative-life',
  room: 'relying-party',
  sentence: {
    ja: 'expires_in が負だと、内部エラーになる。',
    en: 'It breaks down when expires_in is negative.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('"expires_in":-')) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
