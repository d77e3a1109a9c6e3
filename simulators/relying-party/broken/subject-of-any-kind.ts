import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Where the ID token’s sub is no string, it makes do with that of userinfo. */
export const defect: ServiceDefect = {
  id: 'subject-of-any-kind',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの sub が文字列でなければ、UserInfoの sub で済ませる。',
    en: 'Where the ID token’s sub is no string, it makes do with that of userinfo.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      claims: { subject: ({ sub }) => sub !== undefined && sub !== '' },
      subject: ({ sub }, ofUserinfo) => (typeof sub === 'string' ? sub : ofUserinfo()),
    }),
  }),
};
