import type { Step } from '../../step.ts';
import { checkDates } from '../proof/certificate-in-date.ts';
import { checksValidity, type SignatureAttempt } from './signature-attempt.ts';

/** For a government service the certificate is valid at the service’s own time. @see RFC 5280 4.1.2.5 */
export const signerInDate: Step<SignatureAttempt> = {
  id: 'signer-in-date',
  standing: 'observed',
  source: '§5.2 [S23]: validity check in the government variant only',
  check(attempt, service) {
    if (checksValidity(attempt)) checkDates(attempt.certificate, service);
  },
};
