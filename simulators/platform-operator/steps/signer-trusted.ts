import type { VerificationStep } from '../verification.ts';

/** The root for signing issued the certificate. */
export const signerTrusted: VerificationStep = {
  id: 'signer-trusted',
  refuse: ({ certificate }) => (certificate ? undefined : 'certificate_untrusted'),
};
