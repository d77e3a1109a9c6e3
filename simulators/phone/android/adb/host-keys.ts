import { createPublicKey, publicDecrypt, constants } from 'node:crypto';

/** What an Android device compares a host's signature with: the token as if it were a SHA-1 digest. */
const DIGEST_INFO = Buffer.from('3021300906052b0e03021a05000414', 'hex');
const WORDS = 64;

/**
 * The modulus of a host's RSA key as adb sends it: base64 of Android's own structure (word count, n0inv, modulus in
 * little-endian words, rr, exponent), a space, and a name. `undefined` when it is something else.
 */
export function readHostKey(sent: Buffer): Buffer | undefined {
  const [text = ''] = sent.toString('latin1').split(/[ \0]/, 1);
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 12 + WORDS * 8 || bytes.readUInt32LE(0) !== WORDS) return undefined;
  return Buffer.from(bytes.subarray(8, 8 + WORDS * 4).toReversed());
}

/** Whether a signature over a token was made with the key of this modulus. */
export function isSignedByHost(modulus: Buffer, token: Buffer, signature: Buffer): boolean {
  const key = createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' } });
  try {
    const signed = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return signed.equals(Buffer.concat([DIGEST_INFO, token]));
  } catch (cause) {
    // OpenSSL throws on what no such key has signed.
    if (cause instanceof Error) return false;
    throw cause;
  }
}
