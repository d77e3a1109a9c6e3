import { ProtocolError } from '../../protocol-error.ts';
import type { Step } from '../../step.ts';
import type { SignatureAttempt } from './signature-attempt.ts';

/** Nobody has signed in this transaction, as may have happened in another tab. */
export const transactionUnsigned: Step<SignatureAttempt> = {
  id: 'transaction-unsigned',
  standing: 'assumed',
  source: 'ours',
  check({ session }) {
    if (!session.interaction.request.signTransaction?.signed) return;
    throw new ProtocolError('app', 409, 'already_signed', 'This document has been signed already.');
  },
};
