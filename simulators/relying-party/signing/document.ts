import { createHash } from 'node:crypto';
import type { ServiceConfig } from '../config.ts';

/** What a service has people sign. */
export type SigningConfig = NonNullable<ServiceConfig['signing']>;

/** DigestInfo of a SHA-256 hash up to the hash itself. @see RFC 8017 9.2 */
const SHA256_PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const GROUP_OF_8 = /.{8}(?=.)/g;

/** SHA-256 of the document's text in UTF-8. */
export function hashOf({ document }: SigningConfig): Buffer {
  return createHash('sha256').update(document, 'utf8').digest();
}

/** The hash as people compare it: in groups of eight digits. */
export function printHash(signing: SigningConfig): string {
  return hashOf(signing).toString('hex').replaceAll(GROUP_OF_8, '$& ');
}

/** What is handed in, as base64: the hash, or a DigestInfo around it. */
export function dataOf(signing: SigningConfig): string {
  const hash = hashOf(signing);
  return (signing.mode === 'hash' ? hash : Buffer.concat([SHA256_PREFIX, hash])).toString('base64');
}
