import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down without an access token. */
export const defect: ServiceDefect = {
  id: 'breaks-without-access-token',
  room: 'relying-party',
  sentence: {
    ja: 'アクセストークンがないと、内部エラーになる。',
    en: 'It breaks down without an access token.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (
          answer.type.startsWith('application/json') &&
          answer.status === 200 &&
          answer.text.includes('"id_token"') &&
          !answer.text.includes('"access_token"')
        )
          throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
