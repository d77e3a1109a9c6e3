import { breakingAt } from '../by-hand/breaking-at.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token endpoint answers 500. */
export const defect: ServiceDefect = {
  id: 'breaks-on-server-error',
  room: 'relying-party',
  sentence: {
    ja: 'トークンエンドポイントがエラー500を返すと、内部エラーになる。',
    en: 'It breaks down when the token endpoint answers 500.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ ask: breakingAt(/500/) }),
  }),
};
