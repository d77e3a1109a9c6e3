import * as asn1js from 'asn1js';
import {
  BasicOCSPResponse,
  Certificate,
  Extension,
  OCSPResponse,
  ResponseBytes,
  ResponseData,
  SingleResponse,
  type CertID,
} from 'pkijs';
import type { KeyObject } from 'node:crypto';
import { REVOCATION_REASONS, type RegisterEntry } from './register.ts';
import { SIGNATURE_ALGORITHM, signStructure } from './signed-structure.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';
const NONCE = '1.3.6.1.5.5.7.48.1.2';

/** What the issuer says of one certificate: good, ended at some time for some reason, or not one of its own. */
export type OcspStatus = 'good' | 'unknown' | NonNullable<RegisterEntry['ended']>;

/** What an answer says. */
export interface OcspAnswer {
  readonly statuses: readonly { readonly certificate: CertID; readonly status: OcspStatus }[];
  readonly nowMs: number;
  /** Absent where newer word can be had at any time. */
  readonly nextUpdateMs?: number;
  /** As it came. */
  readonly nonce?: Uint8Array;
}

/** Who signs an answer. */
export interface OcspSigner {
  readonly key: KeyObject;
  /** SHA-1 of the public key. */
  readonly keyIdentifier: ArrayBuffer;
  /** The certificate (DER) to send along, where it is not that of the authority itself. */
  readonly certificate?: Uint8Array;
}

/** Says that a request could not be read, as DER. @see RFC 6960 4.2.1 */
export function malformedRequest(): Uint8Array {
  return encode(new OCSPResponse({ responseStatus: new asn1js.Enumerated({ value: 1 }) }));
}

/** Makes and signs an answer, as DER. @see RFC 6960 4.2.1 */
export function issueOcspResponse(signer: OcspSigner, answer: OcspAnswer): Uint8Array {
  const { nonce } = answer;
  const data = new ResponseData({
    responderID: new asn1js.OctetString({ valueHex: signer.keyIdentifier }),
    producedAt: wholeSeconds(answer.nowMs),
    responses: answer.statuses.map(({ certificate, status }) => singleResponse(certificate, status, answer)),
    ...(nonce && {
      responseExtensions: [new Extension({ extnID: NONCE, critical: false, extnValue: Uint8Array.from(nonce).buffer })],
    }),
  });
  const signed = signStructure({ toSchema: () => new asn1js.Sequence({ value: [data.toSchema(true)] }) }, signer.key);
  const response = new OCSPResponse({
    responseStatus: new asn1js.Enumerated({ value: 0 }),
    responseBytes: new ResponseBytes({
      responseType: BASIC,
      response: new asn1js.OctetString({ valueHex: withCertificate(signed, signer.certificate) }),
    }),
  });
  return encode(response);
}

function singleResponse(certID: CertID, status: OcspStatus, { nowMs, nextUpdateMs }: OcspAnswer): SingleResponse {
  return new SingleResponse({
    certID,
    certStatus: encodeStatus(status),
    thisUpdate: wholeSeconds(nowMs),
    ...(nextUpdateMs !== undefined && { nextUpdate: wholeSeconds(nextUpdateMs) }),
  });
}

function encodeStatus(status: OcspStatus): asn1js.BaseBlock {
  if (status === 'good') return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } });
  if (status === 'unknown') return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 2 } });
  const reason = new asn1js.Enumerated({ value: REVOCATION_REASONS[status.reason] });
  return new asn1js.Constructed({
    idBlock: { tagClass: 3, tagNumber: 1 },
    value: [
      new asn1js.GeneralizedTime({ valueDate: wholeSeconds(status.atMs) }),
      new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [reason] }),
    ],
  });
}

/** Adds the responder's certificate behind the signature; pkijs can only encode a response that it has parsed. */
function withCertificate(signed: Uint8Array, certificate: Uint8Array | undefined): ArrayBuffer {
  const response = BasicOCSPResponse.fromBER(Uint8Array.from(signed).buffer);
  response.signatureAlgorithm = SIGNATURE_ALGORITHM;
  if (certificate) response.certs = [Certificate.fromBER(Uint8Array.from(certificate).buffer)];
  return response.toSchema().toBER();
}

// Times on the wire have no fraction of a second (RFC 5280 4.1.2.5.2).
function wholeSeconds(atMs: number): Date {
  return new Date(Math.floor(atMs / 1000) * 1000);
}

function encode(response: OCSPResponse): Uint8Array {
  return new Uint8Array(response.toSchema().toBER());
}
