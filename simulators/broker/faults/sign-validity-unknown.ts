import type { Fault } from '../lies/fault.ts';

/** The result of a signing says that the certificate could not be checked; for government services. */
export const fault: Fault = {
  id: 'sign-validity-unknown',
  sentence: {
    ja: '署名結果が、証明書の有効性を確認できなかったと知らせる（行政機関向け）。',
    en: 'The result of a signing says that the certificate could not be checked; for government services.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, validity: 'unknown' }),
  },
};
