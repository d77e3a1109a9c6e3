import { breakingAt } from '../by-hand/breaking-at.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the token endpoint is under maintenance, 503. */
export const defect: ServiceDefect = {
  id: 'breaks-on-maintenance',
  room: 'relying-party',
  sentence: {
    ja: 'トークンエンドポイントが保守中（503）だと、内部エラーになる。',
    en: 'It breaks down when the token endpoint is under maintenance, 503.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({ ask: breakingAt(/503/) }),
  }),
};
