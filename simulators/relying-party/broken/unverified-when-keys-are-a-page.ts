import { AnswerRefused } from '../by-hand/answer-refused.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import { unverifiedWhen } from '../by-hand/unverified-when.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** When a page comes in place of the keys it goes on without verifying. */
export const defect: ServiceDefect = {
  id: 'unverified-when-keys-are-a-page',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵の代わりにHTMLが届くと、署名を検証せずに進む。',
    en: 'When a page comes in place of the keys it goes on without verifying.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand(unverifiedWhen((cause) => cause instanceof AnswerRefused && cause.status === 200)),
  }),
};
