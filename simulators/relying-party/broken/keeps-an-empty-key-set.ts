import type { Configuration } from 'openid-client';
import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It keeps a key set that was empty for ever. */
export const defect: ServiceDefect = {
  id: 'keeps-an-empty-key-set',
  room: 'relying-party',
  sentence: {
    ja: '一度空だった公開鍵を、いつまでも使い続ける。',
    en: 'It keeps a key set that was empty for ever.',
  },
  apply(rules) {
    const emptied = new WeakSet<Configuration>();
    return {
      ...rules,
      redeemCode: (broker, ...rest) =>
        redeemByHand({
          async isGenuine(token, keys) {
            if ((await keys.published()).length === 0) emptied.add(broker);
            return !emptied.has(broker) && careful.isGenuine(token, keys);
          },
        })(broker, ...rest),
    };
  },
};
