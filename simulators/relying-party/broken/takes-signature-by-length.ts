import { hashSigned } from '../by-hand/hash-signed.ts';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes any signature of the right length. */
export const defect: ServiceDefect = {
  id: 'takes-signature-by-length',
  room: 'relying-party',
  sentence: {
    ja: '長さが合っていれば、署名値を確かめずに受け付ける。',
    en: 'Takes any signature of the right length.',
  },
  apply: (rules) => ({
    ...rules,
    async verifySignature(service, result, hash) {
      const fault = await rules.verifySignature(service, result, hash);
      return fault === 'signature-wrong' &&
        hashSigned(result) === undefined &&
        String(result[SIGN_MEMBERS.signature]).length === 344
        ? undefined
        : fault;
    },
  }),
};
