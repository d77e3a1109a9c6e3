import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token endpoint redirects. */
export const defect: ServiceDefect = {
  id: 'breaks-on-redirect',
  room: 'relying-party',
  sentence: {
    ja: 'トークンエンドポイントが転送すると、内部エラーになる。',
    en: 'It breaks down when the token endpoint redirects.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        if (answer.status === 302) throw new RangeError('unexpected answer');
        return careful.readAnswer(answer);
      },
    }),
  }),
};
