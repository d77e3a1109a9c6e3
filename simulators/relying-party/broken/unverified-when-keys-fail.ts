import { BrokerUnreachable } from '../broker-unreachable.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import { unverifiedWhen } from '../by-hand/unverified-when.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** When the keys cannot be fetched it goes on without verifying. */
export const defect: ServiceDefect = {
  id: 'unverified-when-keys-fail',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵が取れなければ、署名を検証せずに進む。',
    en: 'When the keys cannot be fetched it goes on without verifying.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand(unverifiedWhen((cause) => cause instanceof BrokerUnreachable && cause.status === 500)),
  }),
};
