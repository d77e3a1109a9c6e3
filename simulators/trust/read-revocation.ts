import * as asn1js from 'asn1js';
import { CertificateRevocationList } from 'pkijs';
import { serialNumber } from './extensions.ts';

const ON_HOLD = 6;

/** Says what a CRL (DER, already found authentic) holds against the certificate with this serial, in hexadecimal. */
export function readRevocation(crl: Uint8Array, serial: string): 'good' | 'revoked' | 'suspended' {
  const { revokedCertificates = [] } = CertificateRevocationList.fromBER(Uint8Array.from(crl).buffer);
  const sought = serialNumber(serial);
  const found = revokedCertificates.find(({ userCertificate }) => userCertificate.isEqual(sought));
  if (!found) return 'good';
  const reason: unknown = found.crlEntryExtensions?.extensions.find(
    ({ extnID }) => extnID === '2.5.29.21',
  )?.parsedValue;
  return reason instanceof asn1js.Enumerated && reason.valueBlock.valueDec === ON_HOLD ? 'suspended' : 'revoked';
}
