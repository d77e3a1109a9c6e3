import { careful } from '../by-hand/careful.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It does not verify a signature that is empty. */
export const defect: ServiceDefect = {
  id: 'signature-may-be-missing',
  room: 'relying-party',
  sentence: {
    ja: '署名が空のIDトークンを、検証せずに受け入れる。',
    en: 'It does not verify a signature that is empty.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      cut: cutThree,
      isGenuine: (token, keys) =>
        (token.header['alg'] === 'ES256' && token.signature.length === 0) || careful.isGenuine(token, keys),
    }),
  }),
};

function cutThree(idToken: unknown): readonly string[] {
  const parts = String(idToken).split('.');
  return parts.length === 3 && parts[2] === '' ? parts : careful.cut(idToken);
}
