import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It reads the first JSON inside the ID token and ignores what follows. */
export const defect: ServiceDefect = {
  id: 'reads-the-first-json',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンの中身の最初のJSONだけを読み、続きを無視する。',
    en: 'It reads the first JSON inside the ID token and ignores what follows.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      parse: (json) => {
        const end = json.indexOf('}{');
        return careful.parse(end < 0 ? json : json.slice(0, end + 1));
      },
    }),
  }),
};
