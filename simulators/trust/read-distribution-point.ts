import { Certificate, CRLDistributionPoints, RelativeDistinguishedNames } from 'pkijs';
import { printDecodedName } from './distinguished-name.ts';

/** Finds the name of the CRL that a certificate (DER) points to, as `Trust.crl` takes it; `undefined` if it names none. */
export function readDistributionPoint(certificate: Uint8Array): string | undefined {
  const { extensions } = Certificate.fromBER(Uint8Array.from(certificate).buffer);
  const value = extensions?.find(({ extnID }) => extnID === '2.5.29.31')?.parsedValue;
  if (!(value instanceof CRLDistributionPoints)) return undefined;
  const names = value.distributionPoints[0]?.distributionPoint;
  const name: unknown = Array.isArray(names) ? names[0]?.value : undefined;
  return name instanceof RelativeDistinguishedNames ? printDecodedName(name) : undefined;
}
