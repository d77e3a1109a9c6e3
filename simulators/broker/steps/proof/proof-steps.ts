import type { Step } from '../../step.ts';
import { certificateInDate } from './certificate-in-date.ts';
import { certificateNotRevoked } from './certificate-not-revoked.ts';
import { certificateTrusted } from './certificate-trusted.ts';
import { holderSame } from './holder-same.ts';
import { itemsComplete } from './items-complete.ts';
import type { ProofAttempt } from './proof-attempt.ts';
import { signatureRight } from './signature-right.ts';

/** The rules for what a card proves. First that it is a card and the card of this person, then whether it is still good. */
export const proofSteps: readonly Step<ProofAttempt>[] = [
  certificateTrusted,
  signatureRight,
  holderSame,
  certificateInDate,
  certificateNotRevoked,
  itemsComplete,
];
