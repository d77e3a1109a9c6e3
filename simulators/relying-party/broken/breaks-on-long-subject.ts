import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the ID token’s sub has more than 255 characters. */
export const defect: ServiceDefect = {
  id: 'breaks-on-long-subject',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの sub が255文字を超えると、内部エラーになる。',
    en: 'It breaks down when the ID token’s sub has more than 255 characters.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      subject: ({ sub }) => {
        if (String(sub).length > 255) throw new RangeError('value too long for type character varying(255)');
        return String(sub);
      },
    }),
  }),
};
