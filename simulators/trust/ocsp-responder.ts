import { createHash } from 'node:crypto';
import type { CertID } from 'pkijs';
import type { Authority } from './authority.ts';
import { issueResponder } from './certificate.ts';
import { encodeName } from './distinguished-name.ts';
import { createMemory } from './memory.ts';
import type { TrustOptions } from './options.ts';
import { readOcspRequest } from './ocsp-request.ts';
import { issueOcspResponse, malformedRequest, type OcspSigner, type OcspStatus } from './ocsp-response.ts';
import { publicKeyBytes } from './public-key-bytes.ts';
import { readTestKey } from './test-key.ts';

const HASHES = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** How an answer is made. */
export interface OcspSetting {
  readonly options: Pick<TrustOptions, 'ocspSigner' | 'ocspNonce' | 'ocspLifetimeMinutes'>;
  readonly nowMs: number;
  /** What the issuer knows of a serial, in upper-case hexadecimal. */
  readonly statusOf: (serial: string) => OcspStatus;
}

/** Answers one OCSP request (DER) for the certificates of one authority, as DER. Others are `unknown` to it. */
export function answerOcsp(authority: Authority, request: Uint8Array, setting: OcspSetting): Uint8Array {
  const question = readOcspRequest(request);
  if (!question) return malformedRequest();
  const { options, nowMs, statusOf } = setting;
  const { nonce } = question;
  return issueOcspResponse(signerOf(authority, options.ocspSigner), {
    statuses: question.certificates.map((certificate) => ({
      certificate,
      status: isOf(authority, certificate) ? statusOf(serialOf(certificate)) : 'unknown',
    })),
    nowMs,
    ...(options.ocspLifetimeMinutes > 0 && { nextUpdateMs: nowMs + options.ocspLifetimeMinutes * 60_000 }),
    ...(nonce && options.ocspNonce === 'echoed' && { nonce }),
  });
}

function isOf(authority: Authority, { hashAlgorithm, issuerNameHash, issuerKeyHash }: CertID): boolean {
  const hash = HASHES.get(hashAlgorithm.algorithmId);
  if (hash === undefined) return false;
  const name = createHash(hash)
    .update(new Uint8Array(encodeName(authority.name).toSchema().toBER()))
    .digest();
  const key = createHash(hash).update(publicKeyBytes(authority.publicKey)).digest();
  return name.equals(issuerNameHash.valueBlock.valueHexView) && key.equals(issuerKeyHash.valueBlock.valueHexView);
}

function serialOf({ serialNumber }: CertID): string {
  return serialNumber.toBigInt().toString(16).toUpperCase();
}

const signers = createMemory<OcspSigner>(4);

function signerOf(authority: Authority, who: TrustOptions['ocspSigner']): OcspSigner {
  return signers.recall(`${authority.kind} ${who}`, () => {
    if (who === 'authority') return { key: authority.key, keyIdentifier: identify(authority.publicKey) };
    const key = readTestKey(new URL(`keys/${authority.kind}-ocsp.test-key.pem`, import.meta.url));
    const { certificate, publicKey } = issueResponder(authority, key);
    return { key, keyIdentifier: identify(publicKey), certificate };
  });
}

function identify(publicKey: Uint8Array): ArrayBuffer {
  return Uint8Array.from(createHash('sha1').update(publicKeyBytes(publicKey)).digest()).buffer;
}
