import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not compare a nonce that is empty. */
export const defect: ServiceDefect = {
  id: 'nonce-may-be-empty',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの nonce が空なら、確かめずに進む。',
    en: 'It does not compare a nonce that is empty.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { nonce: (claims, { nonce }) => claims['nonce'] === '' || claims['nonce'] === nonce },
    }),
  }),
};
