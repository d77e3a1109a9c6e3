import type { CardCertificate } from '../../../trust/certificate-reader.ts';
import type { Certificates } from '../../certificates.ts';
import { DOCUMENTS } from '../../documents.ts';
import type { Step } from '../../step.ts';
import { refuseProof, type CardProof } from './proof-attempt.ts';

/** The list of the city that issued the card does not name the certificate. */
export const certificateNotRevoked: Step<CardProof> = {
  id: 'certificate-not-revoked',
  standing: 'observed',
  source: `acr_values crl: ${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); ${DOCUMENTS.servicePage}; option revocationCheck`,
  async check({ asksForCrl, certificate }, { options, certificates }) {
    if (!asksForCrl && options.revocationCheck === 'when-crl-asked') return;
    await checkRevocation(certificate, (await certificates()).authentication);
  },
};

/** Refuses a certificate that its city's list names, or that has no authentic list. */
export async function checkRevocation(
  certificate: CardCertificate | undefined,
  { statusOf }: Pick<Certificates, 'statusOf'>,
): Promise<void> {
  if (!certificate) return;
  const status = await statusOf(certificate);
  if (status === 'revoked') throw refuseProof('certificate_revoked', 'The certificate was revoked.');
  if (status === 'suspended') throw refuseProof('certificate_suspended', 'The certificate is suspended.');
  if (status === 'unknown') throw refuseProof('certificate_untrusted', 'Found no authentic CRL for the certificate.');
}
