import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes a signature although the certificate has expired. */
export const defect: ServiceDefect = {
  id: 'expired-validity-passes',
  room: 'relying-party',
  sentence: {
    ja: '証明書の有効性が「期限切れ」でも、署名を受け付ける。',
    en: 'Takes a signature although the certificate has expired.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: (service, result, hash) =>
      rules.verifySignature(
        service,
        result[SIGN_MEMBERS.validity] === 'expired' ? { ...result, [SIGN_MEMBERS.validity]: 'valid' } : result,
        hash,
      ),
  }),
};
