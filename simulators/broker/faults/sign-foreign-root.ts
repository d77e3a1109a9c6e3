import type { Fault } from '../lies/fault.ts';
import { signAsStranger } from '../lies/sign-as-stranger.ts';

/** The result of a signing holds a certificate of another authority, with a signature that fits it. */
export const fault: Fault = {
  id: 'sign-foreign-root',
  sentence: {
    ja: '署名結果が、別の認証局の証明書と、それに合う署名になっている。',
    en: 'The result of a signing holds a certificate of another authority, with a signature that fits it.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, ...signAsStranger(values.hash, 'stranger-signer') }),
  },
};
