import type { Refusal, VerificationStep } from '../verification.ts';

const REFUSALS = {
  good: undefined,
  revoked: 'certificate_revoked',
  suspended: 'certificate_suspended',
  unknown: 'revocation_unknown',
} as const satisfies Record<string, Refusal | undefined>;

/** The list of the city that issued the card does not name the certificate. Without an authentic list nothing is vouched for. */
export const signerNotRevoked: VerificationStep = {
  id: 'signer-not-revoked',
  refuse: async ({ certificate }, { statusOf }) => (certificate ? REFUSALS[await statusOf(certificate)] : undefined),
};
