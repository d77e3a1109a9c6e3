import { signatureOverHash } from './steps/signature-over-hash.ts';
import { signerInDate } from './steps/signer-in-date.ts';
import { signerNotRevoked } from './steps/signer-not-revoked.ts';
import { signerTrusted } from './steps/signer-trusted.ts';
import type { VerificationStep } from './verification.ts';

/** Every rule of the operator that a broken stand-in may change. */
export interface OperatorRules {
  /** In order; the first that does not hold is told. */
  readonly steps: readonly VerificationStep[];
}

/** The operator as it should be: certified operators verify all of this (observed: https://github.com/liverty-music/backend, a client of one). */
export const honestOperatorRules: OperatorRules = {
  steps: [signerTrusted, signatureOverHash, signerInDate, signerNotRevoked],
};
