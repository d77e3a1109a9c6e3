import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It compares the nonce only where the ID token has one. */
export const defect: ServiceDefect = {
  id: 'nonce-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに nonce がなければ、確かめずに進む。',
    en: 'It compares the nonce only where the ID token has one.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { nonce: (claims, { nonce }) => claims['nonce'] === undefined || claims['nonce'] === nonce },
    }),
  }),
};
