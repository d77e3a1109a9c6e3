import { X509Certificate } from 'node:crypto';
import { careful, isSignedBy } from '../by-hand/careful.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It fetches a certificate from the x5u in the ID token’s header and verifies with it. */
export const defect: ServiceDefect = {
  id: 'certificate-from-header-address',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーの x5u から証明書を取ってきて検証する。',
    en: 'It fetches a certificate from the x5u in the ID token’s header and verifies with it.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: async (token, keys) => {
        const { x5u } = token.header;
        if (typeof x5u !== 'string') return careful.isGenuine(token, keys);
        return isSignedBy(token, jwkOf(await (await keys.fetch(x5u)).text()));
      },
    }),
  }),
};

function jwkOf(certificate: string): Members {
  return { ...new X509Certificate(certificate).publicKey.export({ format: 'jwk' }) };
}
