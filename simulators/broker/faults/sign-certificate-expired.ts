import type { Fault } from '../lies/fault.ts';

/** The result of a signing says that the certificate has expired; for government services. */
export const fault: Fault = {
  id: 'sign-certificate-expired',
  sentence: {
    ja: '署名結果が、証明書の有効期限切れを知らせる（行政機関向け）。',
    en: 'The result of a signing says that the certificate has expired; for government services.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, validity: 'expired' }),
  },
};
