import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It accepts an ID token without a signature when its alg is none. */
export const defect: ServiceDefect = {
  id: 'accepts-unsigned',
  room: 'relying-party',
  sentence: {
    ja: 'alg が none のIDトークンを、署名なしで受け入れる。',
    en: 'It accepts an ID token without a signature when its alg is none.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: cutThree,
      isGenuine: (token, keys) => token.header['alg'] === 'none' || careful.isGenuine(token, keys),
    }),
  }),
};

function cutThree(idToken: unknown): readonly string[] {
  const parts = String(idToken).split('.');
  return parts.length === 3 && parts[2] === '' ? parts : careful.cut(idToken);
}
