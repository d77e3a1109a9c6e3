import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Does not verify a signature that is empty. */
export const defect: ServiceDefect = {
  id: 'signature-value-may-be-empty',
  room: 'relying-party',
  sentence: {
    ja: '署名値が空だと、確かめずに受け付ける。',
    en: 'Does not verify a signature that is empty.',
  },
  apply: (rules) => ({
    ...rules,
    async verifySignature(service, result, hash) {
      const fault = await rules.verifySignature(service, result, hash);
      return fault === 'signature-wrong' && result[SIGN_MEMBERS.signature] === '' ? undefined : fault;
    },
  }),
};
