import type { CardCertificate } from '../../../trust/certificate-reader.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Service } from '../../service.ts';
import type { Step } from '../../step.ts';
import { refuseProof, type CardProof } from './proof-attempt.ts';

/** The certificate is valid at the service’s own time. @see RFC 5280 4.1.2.5 */
export const certificateInDate: Step<CardProof> = {
  id: 'certificate-in-date',
  standing: 'assumed',
  source: `the server verifies: ${DOCUMENTS.servicePage}; wording ours`,
  check: ({ certificate }, service) => checkDates(certificate, service),
};

/** Refuses a certificate before its first and after its last second. */
export function checkDates(certificate: CardCertificate | undefined, { world }: Pick<Service, 'world'>): void {
  const nowMs = world.clock.now();
  if (!certificate) return;
  if (nowMs < certificate.notBeforeMs)
    throw refuseProof('certificate_not_yet_valid', 'The certificate is not valid yet.');
  // Dates of certificates name their last second as a whole.
  if (nowMs >= certificate.notAfterMs + 1000) throw refuseProof('certificate_expired', 'The certificate has expired.');
}
