import type { Fault } from '../lies/fault.ts';

/** The signature in the result of a signing is empty. */
export const fault: Fault = {
  id: 'sign-signature-empty',
  sentence: {
    ja: '署名結果の署名値が空になっている。',
    en: 'The signature in the result of a signing is empty.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, signature: '' }),
  },
};
