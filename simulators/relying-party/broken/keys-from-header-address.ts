import { careful } from '../by-hand/careful.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It fetches keys from the jku in the ID token’s header and verifies with them. */
export const defect: ServiceDefect = {
  id: 'keys-from-header-address',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーの jku から鍵を取ってきて検証する。',
    en: 'It fetches keys from the jku in the ID token’s header and verifies with them.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => {
        const { jku } = token.header;
        if (typeof jku !== 'string') return careful.isGenuine(token, keys);
        const published = async (): Promise<readonly Members[]> =>
          ((await (await keys.fetch(jku)).json()) as { keys: Members[] }).keys;
        return careful.isGenuine(token, { ...keys, published });
      },
    }),
  }),
};
