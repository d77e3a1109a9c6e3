import { createPublicKey, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import { Certificate, PublicKeyInfo, type Extension } from 'pkijs';
import type { Authority } from './authority.ts';
import type { CertificateRequest } from './certificate-request.ts';
import { encodeName, type DistinguishedName } from './distinguished-name.ts';
import {
  authorityKey,
  certificationAuthority,
  clientAuthentication,
  distributionPoint,
  japaneseName,
  keyUsage,
  ocspNoCheck,
  ocspResponder,
  ocspSigning,
  otherNames,
  policies,
  serialNumber,
  subjectKey,
} from './extensions.ts';
import { distributionPointName } from './municipality.ts';
import type { TrustOptions } from './options.ts';
import { SIGNATURE_ALGORITHM, signStructure } from './signed-structure.ts';
import { personalNames, subjectName } from './subject.ts';
import { x509Time } from './x509-time.ts';

// The real roots last ten years; ours span all that UTCTime can say, so that a world may start in any year.
const ROOT_NOT_BEFORE = new Date('2000-01-01T00:00:00Z');
const ROOT_NOT_AFTER = new Date('2049-12-31T23:59:59Z');

interface Body {
  readonly serial: string;
  readonly subject: DistinguishedName;
  readonly publicKey: Uint8Array;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: Extension[];
}

/** Makes the self-signed certificate of an authority, as DER, with the extensions of real ones in their order (see `options.ts`). */
export function issueRoot(authority: Authority): Uint8Array {
  return certify(authority, {
    serial: authority.serial,
    subject: authority.name,
    publicKey: authority.publicKey,
    notBefore: ROOT_NOT_BEFORE,
    notAfter: ROOT_NOT_AFTER,
    extensions: [
      keyUsage('authority'),
      japaneseName('subject', authority.japaneseName),
      certificationAuthority(),
      distributionPoint(authority.name),
      subjectKey(authority.publicKey),
    ],
  });
}

/** Makes a card holder's certificate, as DER, with the extensions of real ones in their order (see `options.ts`). */
export function issueSubscriber(
  authority: Authority,
  request: CertificateRequest,
  serial: string,
  options: TrustOptions,
): Uint8Array {
  const signing = request.kind === 'signing';
  const policy = signing ? options.signingPolicy : options.authenticationPolicy;
  return certify(authority, {
    serial,
    subject: subjectName(request, serial),
    publicKey: request.publicKey,
    notBefore: request.notBefore,
    notAfter: request.notAfter,
    extensions: [
      keyUsage(request.kind),
      signing ? otherNames(personalNames(request)) : clientAuthentication(),
      policies(policy, options.cpsUrl),
      japaneseName('issuer', authority.japaneseName),
      distributionPoint(distributionPointName(authority, request.municipality)),
      ...(signing ? [] : [ocspResponder(options.ocspUrl)]),
      authorityKey(authority),
      subjectKey(request.publicKey),
    ],
  });
}

// Next to the roots' own numbers, below those of card holders.
const RESPONDER_SERIALS = { authentication: '54470003', signing: '54470004' };

/** Makes the certificate (DER) with which an authority lets `key` sign OCSP answers for it. @see RFC 6960 4.2.2.2 */
export function issueResponder(
  authority: Authority,
  key: KeyObject,
): { certificate: Uint8Array; publicKey: Uint8Array } {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const certificate = certify(authority, {
    serial: RESPONDER_SERIALS[authority.kind],
    subject: [...authority.name.slice(0, 3), ['CN', 'TEGATA-TEST OCSP Responder']],
    publicKey,
    notBefore: ROOT_NOT_BEFORE,
    notAfter: ROOT_NOT_AFTER,
    extensions: [
      keyUsage('authentication'),
      ocspSigning(),
      ocspNoCheck(),
      authorityKey(authority),
      subjectKey(publicKey),
    ],
  });
  return { certificate, publicKey };
}

function certify(authority: Authority, body: Body): Uint8Array {
  const certificate = new Certificate({
    version: 2,
    serialNumber: serialNumber(body.serial),
    signature: SIGNATURE_ALGORITHM,
    issuer: encodeName(authority.name),
    notBefore: x509Time(body.notBefore),
    notAfter: x509Time(body.notAfter),
    subject: encodeName(body.subject),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(Uint8Array.from(body.publicKey).buffer),
    extensions: body.extensions,
    signatureAlgorithm: SIGNATURE_ALGORITHM,
    signatureValue: new asn1js.BitString(),
  });
  return signStructure(certificate, authority.key);
}
