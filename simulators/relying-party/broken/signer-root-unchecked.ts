import { hashSigned } from '../by-hand/hash-signed.ts';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Does not look who issued the certificate of a signature. */
export const defect: ServiceDefect = {
  id: 'signer-root-unchecked',
  room: 'relying-party',
  sentence: {
    ja: '署名用電子証明書を、どの認証局が発行したか確かめない。',
    en: 'Does not look who issued the certificate of a signature.',
  },
  apply: (rules) => ({
    ...rules,
    async verifySignature(service, result, hash) {
      const fault = await rules.verifySignature(service, result, hash);
      return fault === 'signer-untrusted' &&
        hashSigned(result)?.equals(hash) === true &&
        result[SIGN_MEMBERS.validity] === 'valid'
        ? undefined
        : fault;
    },
  }),
};
