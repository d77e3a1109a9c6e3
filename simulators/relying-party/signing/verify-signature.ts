import type forgeLibrary from 'node-forge';
import type { Service } from '../sign-in.ts';
import type { SignatureFault } from './signature-refused.ts';
import { SIGN_MEMBERS } from './sign-members.ts';

/** What a certificate is that the server does not call valid. */
const NOT_VALID: Readonly<Record<string, SignatureFault>> = {
  expired: 'signer-expired',
  revoked: 'signer-revoked',
  suspended: 'signer-revoked',
};

let loading: Promise<{ default: typeof forgeLibrary }> | undefined;

/**
 * Verifies a result that a government service can read: the chain, the dates and the signature over the document's hash,
 * with a library that had no part in issuing the certificate. Whether it was revoked the server has looked at, and what
 * it says is heeded.
 */
export async function verifySignature(
  { config, clock }: Pick<Service, 'config' | 'clock'>,
  result: Readonly<Record<string, unknown>>,
  hash: Uint8Array,
): Promise<SignatureFault | undefined> {
  // Loaded with the first signature: most services never see one.
  loading ??= import('node-forge');
  const { default: forge } = await loading;
  if (!config.signingRoot)
    throw new TypeError(`Failed to verify a signature: expected a root that ${config.id} trusts.`);
  const parse = (der: Uint8Array): forgeLibrary.pki.Certificate =>
    forge.pki.certificateFromAsn1(forge.asn1.fromDer(Buffer.from(der).toString('binary')));
  try {
    const validity = result[SIGN_MEMBERS.validity];
    if (validity !== 'valid') return NOT_VALID[String(validity)] ?? 'signer-untrusted';
    const root = parse(config.signingRoot);
    const certificate = parse(Buffer.from(String(result[SIGN_MEMBERS.certificate]), 'base64'));
    if (!root.issued(certificate) || !root.verify(certificate)) return 'signer-untrusted';
    const { notBefore, notAfter } = certificate.validity;
    const nowMs = clock.now();
    if (nowMs < notBefore.getTime()) return 'signer-not-yet-valid';
    if (nowMs >= notAfter.getTime() + 1000) return 'signer-expired';
    const key = certificate.publicKey as forgeLibrary.pki.rsa.PublicKey;
    const signature = Buffer.from(String(result[SIGN_MEMBERS.signature]), 'base64').toString('binary');
    return key.verify(Buffer.from(hash).toString('binary'), signature) ? undefined : 'signature-wrong';
  } catch {
    // The library throws for what it cannot read and for a signature that does not fit, and tells neither from the other.
    return 'signature-wrong';
  }
}
