import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuseProof, type CardProof } from './proof-attempt.ts';

/** The certificate was issued by the root for authentication, to somebody. */
export const certificateTrusted: Step<CardProof> = {
  id: 'certificate-trusted',
  standing: 'assumed',
  source: `the server verifies: ${DOCUMENTS.servicePage}; wording ours`,
  check({ certificate, holder }) {
    if (certificate && holder !== undefined) return;
    throw refuseProof('certificate_untrusted', 'Expected a 利用者証明用 certificate of the test PKI.');
  },
};
