import type { Fault } from '../lies/fault.ts';
import { strangerCertificate } from '../lies/stranger-certificate.ts';

/** The certificate in the result of a signing is somebody else’s. */
export const fault: Fault = {
  id: 'sign-certificate-other',
  sentence: {
    ja: '署名結果の証明書が、別人のものになっている。',
    en: 'The certificate in the result of a signing is somebody else’s.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, certificate: strangerCertificate().replaceAll(/-----.*-----|\s/g, '') }),
  },
};
