import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It refuses a token_type that is not spelled Bearer. */
export const defect: ServiceDefect = {
  id: 'bearer-by-case',
  room: 'relying-party',
  sentence: {
    ja: 'token_type が「Bearer」と1文字でも違うと断る。',
    en: 'It refuses a token_type that is not spelled Bearer.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        const members = careful.readAnswer(answer);
        if (members['token_type'] !== 'Bearer') throw new TokenRefused('Expected Bearer.');
        return members;
      },
    }),
  }),
};
