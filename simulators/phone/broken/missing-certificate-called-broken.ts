import type { PhoneDefect } from '../phone-defect.ts';
import { lookForSignCertificate } from '../reading/look-for-sign-certificate.ts';

/** Calls a card without a signing certificate broken. */
export const defect: PhoneDefect = {
  id: 'missing-certificate-called-broken',
  room: 'phone',
  sentence: {
    ja: '署名用電子証明書のないカードを、壊れていると言う。',
    en: 'Calls a card without a signing certificate broken.',
  },
  apply: (rules) => ({
    ...rules,
    signingSteps: rules.signingSteps.filter((step) => step !== lookForSignCertificate),
  }),
};
