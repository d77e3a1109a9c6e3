import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature although the certificate was revoked. */
export const defect: ServiceDefect = {
  id: 'revoked-validity-passes',
  room: 'relying-party',
  sentence: {
    ja: '証明書の有効性が「失効」でも、署名を受け付ける。',
    en: 'Takes a signature although the certificate was revoked.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: (service, result, hash) =>
      rules.verifySignature(
        service,
        result[SIGN_MEMBERS.validity] === 'revoked' ? { ...result, [SIGN_MEMBERS.validity]: 'valid' } : result,
        hash,
      ),
  }),
};
