import type { CardCertificate } from '../../trust/certificate-reader.ts';
import type { Certificates } from '../certificates.ts';
import type { App } from '../interaction.ts';

/** What is known of the certificate that a card gave. */
export interface Identified {
  /** `undefined` when no trusted root issued it. */
  readonly certificate: CardCertificate | undefined;
  /** The person behind it. */
  readonly holder: string | undefined;
}

/** Finds out who issued a card's certificate (DER in base64) and to whom; whose app sent it counts for nothing. */
export function identify(certificates: Certificates, der: string, _app?: App): Identified {
  const certificate = certificates.read(der);
  return { certificate, holder: certificate && certificates.holderOf(certificate) };
}
