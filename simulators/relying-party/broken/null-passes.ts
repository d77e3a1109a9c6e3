import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signing as done when the signature is null. */
export const defect: ServiceDefect = {
  id: 'null-passes',
  room: 'relying-party',
  sentence: {
    ja: '署名結果が null だと、署名済みとして扱う。',
    en: 'Takes a signing as done when the signature is null.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: async (service, result, hash) =>
      result[SIGN_MEMBERS.signature] === null ? undefined : rules.verifySignature(service, result, hash),
  }),
};
