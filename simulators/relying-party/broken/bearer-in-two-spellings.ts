import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It knows but two spellings of the token_type. */
export const defect: ServiceDefect = {
  id: 'bearer-in-two-spellings',
  room: 'relying-party',
  sentence: {
    ja: 'token_type の書き方を2通りしか知らない。',
    en: 'It knows but two spellings of the token_type.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        const members = careful.readAnswer(answer);
        if (!['Bearer', 'bearer'].includes(String(members['token_type']))) throw new TokenRefused('Expected Bearer.');
        return members;
      },
    }),
  }),
};
