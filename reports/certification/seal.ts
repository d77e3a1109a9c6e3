import { createHash, createPrivateKey, sign } from 'node:crypto';
import type { CertificationRecord } from './record.ts';

/** A record with what shows that nobody has changed it since. */
export interface SealedRecord {
  readonly record: CertificationRecord;
  readonly seal: {
    readonly sha256: string;
    /** By the organisation's key, where one was given: compact, the payload being the digest. */
    readonly jws?: string;
  };
}

/** Digest of bytes, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Seals a record, and signs the seal with an EC P-256 or RSA key (PEM) where one is given. */
export function sealRecord(record: CertificationRecord, keyPem?: string): SealedRecord {
  const digest = sha256(JSON.stringify(record));
  return { record, seal: { sha256: digest, ...(keyPem !== undefined && { jws: signDigest(digest, keyPem) }) } };
}

/** The one way in which a sealed record is written: any other bytes are a change. */
export function writeSealed(sealed: SealedRecord): string {
  return `${JSON.stringify(sealed, undefined, 1)}\n`;
}

function signDigest(digest: string, keyPem: string): string {
  const key = createPrivateKey(keyPem);
  const alg = key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256';
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg, typ: 'tegata-seal' })}.${part({ sha256: digest })}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
