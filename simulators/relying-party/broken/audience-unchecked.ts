import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not look whom the ID token was issued to. */
export const defect: ServiceDefect = {
  id: 'audience-unchecked',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンが誰に発行されたかを確かめない。',
    en: 'It does not look whom the ID token was issued to.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { audience: () => true, noStrangers: () => true, authorisedParty: () => true },
    }),
  }),
};
