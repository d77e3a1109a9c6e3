import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Without an ID token it signs in whomever userinfo names. */
export const defect: ServiceDefect = {
  id: 'does-without-id-token',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンがなければ、UserInfoの sub だけでログインさせる。',
    en: 'Without an ID token it signs in whomever userinfo names.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      needsIdToken: false,
      subject: ({ sub }, ofUserinfo) => (sub === undefined ? ofUserinfo() : String(sub)),
    }),
  }),
};
