import type { Step } from '../../step.ts';
import { holderSame } from '../proof/holder-same.ts';
import { itemsComplete } from '../proof/items-complete.ts';
import type { SignatureAttempt } from './signature-attempt.ts';
import { signerInDate } from './signer-in-date.ts';
import { signerKnown } from './signer-known.ts';
import { signerNotRevoked } from './signer-not-revoked.ts';
import { transactionUnsigned } from './transaction-unsigned.ts';

/** The rules for what a card has signed. The signature itself is not verified here: the service and its operator do that. */
export const signatureSteps: readonly Step<SignatureAttempt>[] = [
  transactionUnsigned,
  signerKnown,
  holderSame,
  signerInDate,
  signerNotRevoked,
  itemsComplete,
];
