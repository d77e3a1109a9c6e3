import type { VerificationStep } from '../verification.ts';

/** The key of the certificate signed the hash that the service had asked for. */
export const signatureOverHash: VerificationStep = {
  id: 'signature-over-hash',
  refuse: ({ certificate, hash, signature }) =>
    certificate?.hasSignedHash(hash, signature) ? undefined : 'signature_invalid',
};
