import { constants, publicDecrypt, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { createMemory } from './memory.ts';
import { readDistributionPoint } from './read-distribution-point.ts';

/** A certificate that was found to be issued by the root. */
export interface CardCertificate {
  /** Lower-case hexadecimal without leading 00. */
  readonly serial: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** The CRL that would name it. */
  readonly distributionPoint: string | undefined;
  /** Which further root issued it, where it was not the test PKI. */
  readonly furtherRoot?: string;
  /** Whether the card made this signature, RSASSA-PKCS1-v1_5 with SHA-256. */
  hasSigned(content: Uint8Array, signature: Uint8Array): boolean;
  /** The same for content of which only the SHA-256 hash is known. */
  hasSignedHash(hash: Uint8Array, signature: Uint8Array): boolean;
}

/** Reads certificates of cards. */
export interface CertificateReader {
  /** Gives `undefined` for what is no certificate or was not issued by the root. Neither dates nor revocation are looked at. */
  read(der: string): CardCertificate | undefined;
}

const REMEMBERED = 1_000;
const readers = createMemory<CertificateReader>(8);

/** Gives the reader that trusts one root (DER): one a process, because cards and worlds come back often. */
export function createCertificateReader(root: Uint8Array): CertificateReader {
  return readers.recall(Buffer.from(root).toString('base64'), () => makeReader(root));
}

/** The chain of a certificate is verified once. */
function makeReader(root: Uint8Array): CertificateReader {
  const issuer = new X509Certificate(root);
  const memory = createMemory<{ certificate: CardCertificate | undefined }>(REMEMBERED);
  return { read: (der) => memory.recall(der, () => ({ certificate: readCertificate(der, issuer) })).certificate };
}

function readCertificate(base64: string, issuer: X509Certificate): CardCertificate | undefined {
  const der = Buffer.from(base64, 'base64');
  const certificate = parseCertificate(der);
  if (!certificate?.checkIssued(issuer) || !certificate.verify(issuer.publicKey)) return undefined;
  const { publicKey } = certificate;
  return {
    serial: certificate.serialNumber.toLowerCase().replace(/^(00)+/, ''),
    notBeforeMs: Date.parse(certificate.validFrom),
    notAfterMs: Date.parse(certificate.validTo),
    distributionPoint: readDistributionPoint(der),
    hasSigned: (content, signature) => isSignedBy(publicKey, content, signature),
    hasSignedHash: (hash, signature) => isHashSignedBy(publicKey, hash, signature),
  };
}

function parseCertificate(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

function isSignedBy(key: KeyObject, content: Uint8Array, signature: Uint8Array): boolean {
  return verify('RSA-SHA256', content, key, signature);
}

/** DigestInfo of a SHA-256 hash up to the hash itself. @see RFC 8017 9.2 */
const SHA256_PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');

function isHashSignedBy(key: KeyObject, hash: Uint8Array, signature: Uint8Array): boolean {
  try {
    const signed = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return signed.equals(Buffer.concat([SHA256_PREFIX, hash]));
  } catch {
    // What the key did not sign has no padding: OpenSSL throws.
    return false;
  }
}
