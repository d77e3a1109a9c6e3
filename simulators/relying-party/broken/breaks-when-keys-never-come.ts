import { BrokerUnreachable } from '../broker-unreachable.ts';
import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when it has waited for the keys long enough. */
export const defect: ServiceDefect = {
  id: 'breaks-when-keys-never-come',
  room: 'relying-party',
  sentence: {
    ja: '公開鍵を待ちきれないと、内部エラーになる。',
    en: 'It breaks down when it has waited for the keys long enough.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        try {
          await keys.published();
        } catch (cause) {
          if (cause instanceof BrokerUnreachable && /within/.test(cause.message))
            throw new RangeError('timeout', { cause });
          throw cause;
        }
        return careful.isGenuine(token, keys);
      },
    }),
  }),
};
