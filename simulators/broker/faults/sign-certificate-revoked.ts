import type { Fault } from '../lies/fault.ts';

/** The result of a signing says that the certificate was revoked; for government services. */
export const fault: Fault = {
  id: 'sign-certificate-revoked',
  sentence: {
    ja: '署名結果が、証明書の失効を知らせる（行政機関向け）。',
    en: 'The result of a signing says that the certificate was revoked; for government services.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, validity: 'revoked' }),
  },
};
