import { careful } from '../by-hand/careful.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It keeps the keys that it fetched first for ever. */
export const defect: ServiceDefect = {
  id: 'keeps-keys-for-ever',
  room: 'relying-party',
  sentence: {
    ja: '一度取った公開鍵を、いつまでも使い続ける。',
    en: 'It keeps the keys that it fetched first for ever.',
  },
  apply: (rules) => {
    let kept: Promise<readonly Members[]> | undefined;
    return {
      ...rules,
      redeemCode: redeemByHand({
        isGenuine: (token, keys) => careful.isGenuine(token, { ...keys, published: () => (kept ??= keys.published()) }),
      }),
    };
  },
};
