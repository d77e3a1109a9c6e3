import { publicDecrypt, X509Certificate } from 'node:crypto';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { Members } from './habits.ts';

const DIGEST_INFO_BYTES = 51;
const HASH_BYTES = 32;

/** The hash that a signature was made over, by the key of the certificate beside it; `undefined` when it was not made by that. */
export function hashSigned(result: Members): Buffer | undefined {
  try {
    const { publicKey } = new X509Certificate(Buffer.from(String(result[SIGN_MEMBERS.certificate]), 'base64'));
    const opened = publicDecrypt(publicKey, Buffer.from(String(result[SIGN_MEMBERS.signature]), 'base64'));
    return opened.length === DIGEST_INFO_BYTES ? opened.subarray(-HASH_BYTES) : undefined;
  } catch {
    return undefined;
  }
}
