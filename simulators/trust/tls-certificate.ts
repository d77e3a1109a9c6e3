import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AltName,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
  GeneralSubtree,
  NameConstraints,
  PublicKeyInfo,
} from 'pkijs';
import { makeTestKey } from '../world/make-test-key.ts';
import { encodeName, type DistinguishedName } from './distinguished-name.ts';
import { keyUsage, serialNumber, subjectKey } from './extensions.ts';
import { publicKeyBytes } from './public-key-bytes.ts';
import { SIGNATURE_ALGORITHM, signStructure } from './signed-structure.ts';
import { x509Time } from './x509-time.ts';

/** A server's certificate, and the authority that a client has to trust for it; PEM. */
export interface TlsCertificate {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
}

const DAY_MS = 86_400_000;
// Clients refuse server certificates that live longer (CA/Browser Forum).
const LIFE_DAYS = 90;
const AUTHORITY: DistinguishedName = [
  ['C', 'JP'],
  ['O', 'TEGATA-TEST NOT JPKI'],
  ['CN', 'TEGATA-TEST TLS, for this machine only'],
];

/**
 * Makes a server's certificate for these host names and the loopback addresses, and an authority for it that can vouch
 * for nothing else: whoever trusts it trusts it for these names alone. Both are new each time; the authority's key is
 * thrown away.
 * @see RFC 5280 4.2.1.10
 */
export function makeTlsCertificate(hosts: readonly string[], nowMs: number): TlsCertificate {
  const [authorityKey, key] = [keyText(), keyText()];
  const names = [...hosts, 'localhost'].map((host) => new GeneralName({ type: 2, value: host }));
  const loopback = [0x7f, 0, 0, 1];
  const notBefore = new Date(nowMs - DAY_MS);
  const notAfter = new Date(nowMs + LIFE_DAYS * DAY_MS);
  const certify = (serial: string, subject: DistinguishedName, ownKey: string, extensions: Extension[]): string => {
    const publicKey = createPublicKey(ownKey).export({ type: 'spki', format: 'der' });
    const certificate = new Certificate({
      version: 2,
      serialNumber: serialNumber(serial),
      signature: SIGNATURE_ALGORITHM,
      issuer: encodeName(AUTHORITY),
      notBefore: x509Time(notBefore),
      notAfter: x509Time(notAfter),
      subject: encodeName(subject),
      subjectPublicKeyInfo: PublicKeyInfo.fromBER(Uint8Array.from(publicKey).buffer),
      extensions: [...extensions, subjectKey(publicKey)],
      signatureAlgorithm: SIGNATURE_ALGORITHM,
      signatureValue: new asn1js.BitString(),
    });
    return pem(signStructure(certificate, createPrivateKey(authorityKey)));
  };

  const permitted = [...names, address([...loopback.slice(0, 1), 0, 0, 0, 0xff, 0, 0, 0])];
  const authority = certify('01', AUTHORITY, authorityKey, [
    keyUsage('authority'),
    extension('2.5.29.19', true, new BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema()),
    extension(
      '2.5.29.30',
      true,
      new NameConstraints({ permittedSubtrees: permitted.map((base) => new GeneralSubtree({ base })) }).toSchema(),
    ),
  ]);
  const certificate = certify('02', [...AUTHORITY.slice(0, 2), ['CN', hosts[0] ?? 'localhost']], key, [
    keyUsage('authentication'),
    extension('2.5.29.37', false, new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.1'] }).toSchema()),
    extension('2.5.29.17', false, new AltName({ altNames: [...names, address(loopback)] }).toSchema()),
    extension('2.5.29.35', false, issuedBy(authorityKey).toSchema()),
  ]);
  return { key, certificate, authority };
}

/** Names the authority's key, by which some clients look for its certificate. */
function issuedBy(authorityKey: string): AuthorityKeyIdentifier {
  const publicKey = createPublicKey(authorityKey).export({ type: 'spki', format: 'der' });
  const id = createHash('sha1').update(publicKeyBytes(publicKey)).digest();
  return new AuthorityKeyIdentifier({
    keyIdentifier: new asn1js.OctetString({ valueHex: Uint8Array.from(id).buffer }),
  });
}

function address(bytes: readonly number[]): GeneralName {
  return new GeneralName({ type: 7, value: new asn1js.OctetString({ valueHex: Uint8Array.from(bytes).buffer }) });
}

function extension(extnID: string, critical: boolean, value: asn1js.Sequence): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() });
}

/** A test key without the line that marks it as one, which not every TLS library reads past. */
function keyText(): string {
  const text = makeTestKey();
  return text.slice(text.indexOf('-----BEGIN'));
}

function pem(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g);
  return `-----BEGIN CERTIFICATE-----\n${lines?.join('\n') ?? ''}\n-----END CERTIFICATE-----\n`;
}
