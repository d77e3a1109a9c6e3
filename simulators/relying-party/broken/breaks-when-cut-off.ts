import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the connection breaks in the middle of the token answer. */
export const defect: ServiceDefect = {
  id: 'breaks-when-cut-off',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答の途中で接続が切れると、内部エラーになる。',
    en: 'It breaks down when the connection breaks in the middle of the token answer.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      ask: async (send) => {
        try {
          const answer = await send();
          await answer.clone().text();
          return answer;
        } catch (cause) {
          if (cause instanceof TypeError || /gave no answer/.test(String(cause)))
            throw new RangeError('connection reset', { cause });
          throw cause;
        }
      },
    }),
  }),
};
