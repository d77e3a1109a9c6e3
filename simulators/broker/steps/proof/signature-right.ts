import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuseProof, type CardProof } from './proof-attempt.ts';

/** The card signed the challenge that it was given. */
export const signatureRight: Step<CardProof> = {
  id: 'signature-right',
  standing: 'assumed',
  source: `the server verifies: ${DOCUMENTS.servicePage}; wording ours`,
  check({ challenge, sent, certificate }) {
    if (certificate?.hasSigned(Buffer.from(challenge, 'base64'), sent.signature)) return;
    throw refuseProof('signature_invalid', 'Expected a signature of the card over the challenge.');
  },
};
