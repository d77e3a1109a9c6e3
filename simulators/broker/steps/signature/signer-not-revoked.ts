import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { checkRevocation } from '../proof/certificate-not-revoked.ts';
import { checksValidity, type SignatureAttempt } from './signature-attempt.ts';

/** For a government service the list of the city that issued the card does not name the certificate. */
export const signerNotRevoked: Step<SignatureAttempt> = {
  id: 'signer-not-revoked',
  standing: 'observed',
  source: `validity check in the government variant only: ${DOCUMENTS.servicePage}`,
  async check(attempt, { certificates }) {
    if (checksValidity(attempt)) await checkRevocation(attempt.certificate, (await certificates()).signing);
  },
};
