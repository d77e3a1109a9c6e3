import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when there are too many requests, 429. */
export const defect: ServiceDefect = {
  id: 'breaks-on-too-many-requests',
  room: 'relying-party',
  sentence: {
    ja: '混み合っている（429）と言われると、内部エラーになる。',
    en: 'It breaks down when there are too many requests, 429.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.status === 429) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
