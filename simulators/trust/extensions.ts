import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AccessDescription,
  AuthorityKeyIdentifier,
  BasicConstraints,
  CertificatePolicies,
  CRLDistributionPoints,
  DistributionPoint,
  ExtKeyUsage,
  Extension,
  GeneralName,
  GeneralNames,
  InfoAccess,
  PolicyInformation,
  PolicyQualifierInfo,
} from 'pkijs';
import type { Authority } from './authority.ts';
import { directoryName, type DistinguishedName } from './distinguished-name.ts';
import { publicKeyBytes } from './public-key-bytes.ts';

const URI = 6;
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const OCSP = '1.3.6.1.5.5.7.48.1';
const OCSP_NO_CHECK = '1.3.6.1.5.5.7.48.1.5';
const CPS_QUALIFIER = '1.3.6.1.5.5.7.2.1';

/** What each key may be used for, as bits of the keyUsage extension and how many of its last byte are unused. */
const KEY_USAGES = {
  authentication: { bits: 0x80, unused: 7 },
  signing: { bits: 0xc0, unused: 6 },
  authority: { bits: 0x06, unused: 1 },
};

type Encodable = { toSchema(): asn1js.BaseBlock };

function extension(extnID: string, critical: boolean, value: Encodable | asn1js.BaseBlock): Extension {
  const block = 'toSchema' in value ? value.toSchema() : value;
  return new Extension({ extnID, critical, extnValue: block.toBER() });
}

/** keyUsage, critical. */
export function keyUsage(usage: keyof typeof KEY_USAGES): Extension {
  const { bits, unused } = KEY_USAGES[usage];
  return extension(
    '2.5.29.15',
    true,
    new asn1js.BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits: unused }),
  );
}

/** extendedKeyUsage: client authentication. */
export function clientAuthentication(): Extension {
  return extension('2.5.29.37', false, new ExtKeyUsage({ keyPurposes: [CLIENT_AUTHENTICATION] }));
}

/** extendedKeyUsage: signing of OCSP answers. */
export function ocspSigning(): Extension {
  return extension('2.5.29.37', false, new ExtKeyUsage({ keyPurposes: [OCSP_SIGNING] }));
}

/** id-pkix-ocsp-nocheck: nobody need ask whether the responder's own certificate was revoked. @see RFC 6960 4.2.2.2.1 */
export function ocspNoCheck(): Extension {
  return extension(OCSP_NO_CHECK, false, new asn1js.Null());
}

/** basicConstraints of a root, critical and without a path length. */
export function certificationAuthority(): Extension {
  return extension('2.5.29.19', true, new BasicConstraints({ cA: true }));
}

/** certificatePolicies with the address of the practice statement, critical. */
export function policies(policy: string, cpsUrl: string): Extension {
  const qualifier = new PolicyQualifierInfo({
    policyQualifierId: CPS_QUALIFIER,
    qualifier: new asn1js.IA5String({ value: cpsUrl }),
  });
  const information = new PolicyInformation({ policyIdentifier: policy, policyQualifiers: [qualifier] });
  return extension('2.5.29.32', true, new CertificatePolicies({ certificatePolicies: [information] }));
}

/** issuerAltName or subjectAltName with the authority's Japanese name. */
export function japaneseName(of: 'issuer' | 'subject', name: DistinguishedName): Extension {
  return extension(
    of === 'issuer' ? '2.5.29.18' : '2.5.29.17',
    false,
    new GeneralNames({ names: [directoryName(name)] }),
  );
}

/** subjectAltName with text under object identifiers, in the order given. */
export function otherNames(values: readonly (readonly [oid: string, text: string])[]): Extension {
  const names = values.map(
    ([oid, value]) =>
      new asn1js.Constructed({
        idBlock: { tagClass: 3, tagNumber: 0 },
        value: [
          new asn1js.ObjectIdentifier({ value: oid }),
          new asn1js.Constructed({
            idBlock: { tagClass: 3, tagNumber: 0 },
            value: [new asn1js.Utf8String({ value })],
          }),
        ],
      }),
  );
  return extension('2.5.29.17', false, new asn1js.Sequence({ value: names }));
}

/** cRLDistributionPoints with one directory name. */
export function distributionPoint(name: DistinguishedName): Extension {
  const point = new DistributionPoint({ distributionPoint: [directoryName(name)] });
  return extension('2.5.29.31', false, new CRLDistributionPoints({ distributionPoints: [point] }));
}

/** authorityInfoAccess with the address of an OCSP responder. */
export function ocspResponder(url: string): Extension {
  const description = new AccessDescription({
    accessMethod: OCSP,
    accessLocation: new GeneralName({ type: URI, value: url }),
  });
  return extension('1.3.6.1.5.5.7.1.1', false, new InfoAccess({ accessDescriptions: [description] }));
}

/** authorityKeyIdentifier with key, name and serial of the issuing root. */
export function authorityKey(authority: Authority): Extension {
  const identifier = new AuthorityKeyIdentifier({
    keyIdentifier: new asn1js.OctetString({ valueHex: keyIdentifier(authority.publicKey) }),
    authorityCertIssuer: [directoryName(authority.name)],
    authorityCertSerialNumber: serialNumber(authority.serial),
  });
  return extension('2.5.29.35', false, identifier);
}

/** subjectKeyIdentifier: SHA-1 of the public key. */
export function subjectKey(publicKey: Uint8Array): Extension {
  return extension('2.5.29.14', false, new asn1js.OctetString({ valueHex: keyIdentifier(publicKey) }));
}

/** Encodes a serial number given in hexadecimal, without a sign. */
export function serialNumber(hex: string): asn1js.Integer {
  return asn1js.Integer.fromBigInt(BigInt(`0x${hex}`));
}

function keyIdentifier(publicKey: Uint8Array): ArrayBuffer {
  const digest = createHash('sha1').update(publicKeyBytes(publicKey)).digest();
  return Uint8Array.from(digest).buffer;
}
