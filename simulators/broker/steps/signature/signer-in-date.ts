import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { checkDates } from '../proof/certificate-in-date.ts';
import { checksValidity, type SignatureAttempt } from './signature-attempt.ts';

/** For a government service the certificate is valid at the service’s own time. @see RFC 5280 4.1.2.5 */
export const signerInDate: Step<SignatureAttempt> = {
  id: 'signer-in-date',
  standing: 'observed',
  source: `validity check in the government variant only: ${DOCUMENTS.servicePage}`,
  check(attempt, service) {
    if (checksValidity(attempt)) checkDates(attempt.certificate, service);
  },
};
