import { hashSigned } from '../by-hand/hash-signed.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes what the key of the certificate signed, whatever document that was. */
export const defect: ServiceDefect = {
  id: 'takes-signature-over-anything',
  room: 'relying-party',
  sentence: {
    ja: '証明書の鍵による署名なら、どの文書への署名でも受け付ける。',
    en: 'Takes what the key of the certificate signed, whatever document that was.',
  },
  apply: (rules) => ({
    ...rules,
    async verifySignature(service, result, hash) {
      const fault = await rules.verifySignature(service, result, hash);
      return fault === 'signature-wrong' && hashSigned(result)?.equals(hash) === false ? undefined : fault;
    },
  }),
};
