import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the code is refused. */
export const defect: ServiceDefect = {
  id: 'breaks-on-a-refused-code',
  room: 'relying-party',
  sentence: {
    ja: '認可コードを断られると、内部エラーになる。',
    en: 'It breaks down when the code is refused.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('invalid_grant') && answer.status === 400) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
