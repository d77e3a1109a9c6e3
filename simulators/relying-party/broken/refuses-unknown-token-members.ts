import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';
import { TokenRefused } from '../token-refused.ts';

/** It refuses a token answer that has members it does not know. */
export const defect: ServiceDefect = {
  id: 'refuses-unknown-token-members',
  room: 'relying-party',
  sentence: {
    ja: 'トークンの応答に知らないメンバーがあると断る。',
    en: 'It refuses a token answer that has members it does not know.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) => {
        const members = careful.readAnswer(answer);
        if ('tegata_unknown' in members) throw new TokenRefused('Expected known members.');
        return members;
      },
    }),
  }),
};
