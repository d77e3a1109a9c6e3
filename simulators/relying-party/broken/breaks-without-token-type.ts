import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down without a token_type. */
export const defect: ServiceDefect = {
  id: 'breaks-without-token-type',
  room: 'relying-party',
  sentence: {
    ja: 'token_type がないと、内部エラーになる。',
    en: 'It breaks down without a token_type.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.text.includes('"id_token"') && !answer.text.includes('"token_type"'))
          throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
