import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It refuses a token answer without scope. */
export const defect: ServiceDefect = {
  id: 'needs-scope',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答に scope がないと断る。',
    en: 'It refuses a token answer without scope.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        const members = careful.readAnswer(answer);
        if (members['scope'] === undefined) throw new TokenRefused('Expected scope.');
        return members;
      },
    }),
  }),
};
