import type { Step } from '../../step.ts';
import { refuseProof } from '../proof/proof-attempt.ts';
import type { SignatureAttempt } from './signature-attempt.ts';

/** The certificate was issued by the root for signing, to somebody: the `sub` comes from there (assumed). */
export const signerKnown: Step<SignatureAttempt> = {
  id: 'signer-known',
  standing: 'assumed',
  source: 'sub from the holder’s pairwise id, as in an authentication; wording ours',
  check({ certificate, holder }) {
    if (certificate && holder !== undefined) return;
    throw refuseProof('certificate_untrusted', 'Expected a 署名用 certificate of the test PKI.');
  },
};
