import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes a signature whose two numbers are zero for a good one. */
export const defect: ServiceDefect = {
  id: 'accepts-zero-signature',
  room: 'relying-party',
  sentence: {
    ja: 'r と s がどちらも0の署名を、正しいとみなす。',
    en: 'It takes a signature whose two numbers are zero for a good one.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) =>
        (token.signature.length === 64 && token.signature.every((byte) => byte === 0)) ||
        careful.isGenuine(token, keys),
    }),
  }),
};
