import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Where the ID token has no sub, it makes do with that of userinfo. */
export const defect: ServiceDefect = {
  id: 'subject-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンに sub がなければ、UserInfoの sub で済ませる。',
    en: 'Where the ID token has no sub, it makes do with that of userinfo.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { subject: ({ sub }) => sub === undefined || (typeof sub === 'string' && sub !== '') },
      subject: ({ sub }, ofUserinfo) => (sub === undefined ? ofUserinfo() : String(sub)),
    }),
  }),
};
