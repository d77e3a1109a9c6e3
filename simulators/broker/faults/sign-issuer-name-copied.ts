import type { Fault } from '../lies/fault.ts';
import { signAsStranger } from '../lies/sign-as-stranger.ts';

/** The result of a signing holds a certificate that only bears the name of the right authority, with a signature that fits it. */
export const fault: Fault = {
  id: 'sign-issuer-name-copied',
  sentence: {
    ja: '署名結果の証明書が、発行者の名前だけをまねた偽物で、署名はそれに合う。',
    en: 'The result of a signing holds a certificate that only bears the name of the right authority, with a signature that fits it.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, ...signAsStranger(values.hash, 'stranger-signer-under-our-name') }),
  },
};
