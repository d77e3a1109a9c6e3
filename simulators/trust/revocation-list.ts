import * as asn1js from 'asn1js';
import { CertificateRevocationList, Extension, Extensions, IssuingDistributionPoint, RevokedCertificate } from 'pkijs';
import type { Authority } from './authority.ts';
import { directoryName, encodeName, type DistinguishedName } from './distinguished-name.ts';
import { authorityKey, serialNumber } from './extensions.ts';
import { REVOCATION_REASONS, type RegisterEntry } from './register.ts';
import { SIGNATURE_ALGORITHM, signStructure } from './signed-structure.ts';
import { x509Time } from './x509-time.ts';

/** What one issue of a city's list says. */
export interface RevocationListContent {
  readonly distributionPoint: DistinguishedName;
  readonly thisUpdateMs: number;
  readonly nextUpdateMs: number;
  readonly entries: readonly RegisterEntry[];
}

/** Makes and signs the revocation list of one city, as DER. @see RFC 5280 5 */
export function issueRevocationList(authority: Authority, content: RevocationListContent): Uint8Array {
  const revoked = content.entries.map(revokedCertificate);
  const list = new CertificateRevocationList({
    version: 1,
    signature: SIGNATURE_ALGORITHM,
    issuer: encodeName(authority.name),
    thisUpdate: x509Time(new Date(content.thisUpdateMs)),
    nextUpdate: x509Time(new Date(content.nextUpdateMs)),
    ...(revoked.length > 0 && { revokedCertificates: revoked }),
    crlExtensions: new Extensions({ extensions: listExtensions(authority, content) }),
    signatureAlgorithm: SIGNATURE_ALGORITHM,
  });
  return signStructure(list, authority.key);
}

function listExtensions(authority: Authority, content: RevocationListContent): Extension[] {
  const number = asn1js.Integer.fromBigInt(Math.floor(content.thisUpdateMs / 1000));
  const point = new IssuingDistributionPoint({ distributionPoint: [directoryName(content.distributionPoint)] });
  return [
    authorityKey(authority),
    new Extension({ extnID: '2.5.29.20', critical: false, extnValue: number.toBER() }),
    new Extension({ extnID: '2.5.29.28', critical: true, extnValue: point.toSchema().toBER() }),
  ];
}

function revokedCertificate({ serial, ended }: RegisterEntry): RevokedCertificate {
  if (!ended) throw new TypeError(`Failed to list certificate ${serial}: expected one that is not good.`);
  const reason = new asn1js.Enumerated({ value: REVOCATION_REASONS[ended.reason] });
  return new RevokedCertificate({
    userCertificate: serialNumber(serial),
    revocationDate: x509Time(new Date(ended.atMs)),
    crlEntryExtensions: new Extensions({
      extensions: [new Extension({ extnID: '2.5.29.21', critical: false, extnValue: reason.toBER() })],
    }),
  });
}
