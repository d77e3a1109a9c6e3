import type { Fault } from '../lies/fault.ts';

/** One bit of the ID token’s signature is wrong. */
export const fault: Fault = {
  id: 'id-token-signature-bent',
  sentence: {
    ja: 'IDトークンの署名が1ビット違う。',
    en: 'One bit of the ID token’s signature is wrong.',
  },
  changes: {
    'id-token-signature': (signature) =>
      Buffer.concat([signature.subarray(0, -1), Buffer.of(signature.readUInt8(signature.length - 1) ^ 1)]),
  },
};
