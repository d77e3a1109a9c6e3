import { X509Certificate } from 'node:crypto';
import { careful, isSignedBy } from '../by-hand/careful.ts';
import type { Members } from '../by-hand/habits.ts';
import { redeemByHand } from '../by-hand/redeem-by-hand.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It verifies with the certificate in the ID token’s x5c header. */
export const defect: ServiceDefect = {
  id: 'certificate-from-header',
  room: 'relying-party',
  sentence: {
    ja: 'IDトークンのヘッダーの x5c の証明書で検証する。',
    en: 'It verifies with the certificate in the ID token’s x5c header.',
  },
  apply: (rules) => ({
    ...rules,
    redeemCode: redeemByHand({
      isGenuine: (token, keys) => {
        const { x5c } = token.header;
        return Array.isArray(x5c)
          ? isSignedBy(token, jwkOf(Buffer.from(String(x5c[0]), 'base64')))
          : careful.isGenuine(token, keys);
      },
    }),
  }),
};

function jwkOf(certificate: Buffer): Members {
  return { ...new X509Certificate(certificate).publicKey.export({ format: 'jwk' }) };
}
