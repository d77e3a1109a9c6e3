import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It accepts an ID token whose aud lists strangers. */
export const defect: ServiceDefect = {
  id: 'audience-with-strangers',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの aud に知らないサービスが並んでいても受け入れる。',
    en: 'It accepts an ID token whose aud lists strangers.',
  },
  apply: (rules) => ({ ...rules, redeemCode: redeemByHand({ claims: { noStrangers: () => true } }) }),
};
