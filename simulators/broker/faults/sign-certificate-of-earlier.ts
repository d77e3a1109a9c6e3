import type { Fault } from '../lies/fault.ts';

/** The certificate in the result is that of whoever signed before. */
export const fault: Fault = {
  id: 'sign-certificate-of-earlier',
  sentence: {
    ja: '署名結果の証明書が、前に署名した人のものになっている。',
    en: 'The certificate in the result is that of whoever signed before.',
  },
  changes: {
    'sign-values': (values, { earlierSigned }) => ({ ...values, certificate: (earlierSigned ?? values).certificate }),
  },
};
