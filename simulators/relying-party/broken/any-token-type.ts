import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It accepts any token_type. */
export const defect: ServiceDefect = {
  id: 'any-token-type',
  room: 'relying-party',
  sentence: {
    ja: 'token_type が知らないものでも受け入れる。',
    en: 'It accepts any token_type.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      readAnswer: (answer) =>
        careful.readAnswer({ ...answer, text: answer.text.replace('"token_type":"mac"', '"token_type":"Bearer"') }),
    }),
  }),
};
