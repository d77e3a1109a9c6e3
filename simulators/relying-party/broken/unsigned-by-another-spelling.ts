import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It refuses the alg none but accepts it in another spelling. */
export const defect: ServiceDefect = {
  id: 'unsigned-by-another-spelling',
  room: 'relying-party',
  sentence: {
    ja: 'alg が「none」のときだけ断り、大文字を混ぜた none は受け入れる。',
    en: 'It refuses the alg none but accepts it in another spelling.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: cutThree,
      isGenuine: (token, keys) => isNoneMisspelt(token.header['alg']) || careful.isGenuine(token, keys),
    }),
  }),
};

function cutThree(idToken: unknown): readonly string[] {
  const parts = String(idToken).split('.');
  return parts.length === 3 && parts[2] === '' ? parts : careful.cut(idToken);
}

function isNoneMisspelt(alg: unknown): boolean {
  return alg !== 'none' && String(alg).toLowerCase() === 'none';
}
