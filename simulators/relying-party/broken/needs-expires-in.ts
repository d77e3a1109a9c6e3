import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It refuses a token answer without expires_in. */
export const defect: ServiceDefect = {
  id: 'needs-expires-in',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答に expires_in がないと断る。',
    en: 'It refuses a token answer without expires_in.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        const members = careful.readAnswer(answer);
        if (members['expires_in'] === undefined) throw new TokenRefused('Expected expires_in.');
        return members;
      },
    }),
  }),
};
