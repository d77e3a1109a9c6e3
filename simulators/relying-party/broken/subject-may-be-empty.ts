import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Where the ID token’s sub is empty, it makes do with that of userinfo. */
export const defect: ServiceDefect = {
  id: 'subject-may-be-empty',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの sub が空なら、UserInfoの sub で済ませる。',
    en: 'Where the ID token’s sub is empty, it makes do with that of userinfo.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { subject: ({ sub }) => typeof sub === 'string' },
      subject: ({ sub }, ofUserinfo) => (sub === '' ? ofUserinfo() : String(sub)),
    }),
  }),
};
