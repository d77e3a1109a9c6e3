import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It refuses a token answer without refresh_token. */
export const defect: ServiceDefect = {
  id: 'needs-refresh-token',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答に refresh_token がないと断る。',
    en: 'It refuses a token answer without refresh_token.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        const members = careful.readAnswer(answer);
        if (members['refresh_token'] === undefined) throw new TokenRefused('Expected refresh_token.');
        return members;
      },
    }),
  }),
};
