import { hashSigned } from '../by-hand/hash-signed.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Trusts the issuer of a certificate by its name alone. */
export const defect: ServiceDefect = {
  id: 'signer-root-by-name',
  room: 'relying-party',
  sentence: {
    ja: '証明書の発行者を、名前だけで信頼する。',
    en: 'Trusts the issuer of a certificate by its name alone.',
  },
  apply: (rules) => ({
    ...rules,
    async verifySignature(service, result, hash) {
      const fault = await rules.verifySignature(service, result, hash);
      return fault === 'signature-wrong' && hashSigned(result)?.equals(hash) === true ? undefined : fault;
    },
  }),
};
