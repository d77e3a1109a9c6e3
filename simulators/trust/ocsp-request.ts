import { OCSPRequest, type CertID } from 'pkijs';

const NONCE = '1.3.6.1.5.5.7.48.1.2';
const LONGEST_NONCE = 128;

/** What somebody asks an OCSP responder. */
export interface OcspQuestion {
  /** The certificates asked about, in order; at least one. */
  readonly certificates: readonly CertID[];
  /** The value of the nonce extension as it came, DER, to be given back. */
  readonly nonce?: Uint8Array;
}

/**
 * Reads an OCSP request (DER). Gives `undefined` for what must be answered `malformedRequest`: no request, none with a
 * certificate, one with a nonce of a forbidden length or a critical extension that is not known here. A signature on
 * the request is not looked at.
 * @see RFC 6960 4.1, RFC 9654 2.1
 */
export function readOcspRequest(der: Uint8Array): OcspQuestion | undefined {
  const request = parse(der);
  if (!request) return undefined;
  const { requestList, requestExtensions = [] } = request.tbsRequest;
  const certificates = requestList.map(({ reqCert }) => reqCert);
  const single = requestList.flatMap(({ singleRequestExtensions = [] }) => singleRequestExtensions);
  const isUnknown = [...requestExtensions, ...single].some(({ extnID, critical }) => critical && extnID !== NONCE);
  if (certificates.length === 0 || isUnknown) return undefined;
  const nonce = requestExtensions.find(({ extnID }) => extnID === NONCE)?.extnValue.valueBlock.valueHexView;
  if (!nonce) return { certificates };
  const length = lengthOf(nonce);
  return length >= 1 && length <= LONGEST_NONCE ? { certificates, nonce: Uint8Array.from(nonce) } : undefined;
}

function parse(der: Uint8Array): OCSPRequest | undefined {
  try {
    return OCSPRequest.fromBER(Uint8Array.from(der).buffer);
  } catch {
    // Whatever the decoder stumbled over, the answer is the same: malformedRequest.
    return undefined;
  }
}

/** The length of the octets inside a nonce; older clients send them bare, without an OCTET STRING around. */
function lengthOf(nonce: Uint8Array): number {
  const isWrapped = nonce[0] === 0x04 && (nonce[1] ?? 0) < 0x80 && nonce[1] === nonce.length - 2;
  const isLong = nonce[0] === 0x04 && nonce[1] === 0x81 && nonce[2] === nonce.length - 3;
  return nonce.length - (isWrapped ? 2 : isLong ? 3 : 0);
}
