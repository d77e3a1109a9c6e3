import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature although the certificate could not be checked. */
export const defect: ServiceDefect = {
  id: 'unknown-validity-passes',
  room: 'relying-party',
  sentence: {
    ja: '証明書の有効性が「確認できない」でも、署名を受け付ける。',
    en: 'Takes a signature although the certificate could not be checked.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: (service, result, hash) =>
      rules.verifySignature(
        service,
        result[SIGN_MEMBERS.validity] === 'unknown' ? { ...result, [SIGN_MEMBERS.validity]: 'valid' } : result,
        hash,
      ),
  }),
};
