import type { Fault } from '../lies/fault.ts';

/** The signature in the result of a signing is not that of the document. */
export const fault: Fault = {
  id: 'sign-signature-wrong',
  sentence: {
    ja: '署名結果の署名値が、署名した文書と合わない。',
    en: 'The signature in the result of a signing is not that of the document.',
  },
  changes: {
    'sign-values': (values) => ({ ...values, signature: bend(values.signature) }),
  },
};

function bend(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return bytes.toString('base64');
}
