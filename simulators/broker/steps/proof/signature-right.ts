import type { Step } from '../../step.ts';
import { refuseProof, type ProofAttempt } from './proof-attempt.ts';

/** The card signed this session’s challenge. */
export const signatureRight: Step<ProofAttempt> = {
  id: 'signature-right',
  standing: 'assumed',
  source: '§5.2 [S23]: the server verifies; wording ours',
  check({ session, sent, certificate }) {
    if (certificate?.hasSigned(Buffer.from(session.challenge, 'base64'), sent.signature)) return;
    throw refuseProof('signature_invalid', 'Expected a signature of the card over the challenge.');
  },
};
