import type { Fault } from '../lies/fault.ts';
import { otherKey } from '../lies/other-key.ts';
import { strangerCertificate } from '../lies/stranger-certificate.ts';

/** The header of the ID token carries a certificate of the unknown key that signed it, as x5c. */
export const fault: Fault = {
  id: 'id-token-header-x5c',
  sentence: {
    ja: 'IDトークンのヘッダーに、署名した知らない鍵の証明書が x5c として入っている。',
    en: 'The header of the ID token carries a certificate of the unknown key that signed it, as x5c.',
  },
  changes: {
    'id-token-header': (header) => ({ ...header, x5c: [strangerCertificate().replaceAll(/-----.*-----|\s/g, '')] }),
    'id-token-signature': (_, { signed }) => otherKey('stranger').sign(signed),
  },
};
