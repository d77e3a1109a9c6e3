import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when it is refused itself. */
export const defect: ServiceDefect = {
  id: 'breaks-on-being-refused',
  room: 'relying-party',
  sentence: {
    ja: 'サービスが断られると、内部エラーになる。',
    en: 'It breaks down when it is refused itself.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.status === 401) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
