import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It reads the ID token by pattern instead of as JSON. */
export const defect: ServiceDefect = {
  id: 'reads-claims-by-pattern',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンを、JSONとしてではなく文字列の形で読む。',
    en: 'It reads the ID token by pattern instead of as JSON.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ parse: (json) => careful.parse(json.includes('\\u006e') ? '' : json) }),
  }),
};
