/** DigestInfo of a SHA-256 hash up to the hash itself. @see RFC 8017 9.2 */
const SHA256_PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const HASH_BYTES = 32;

/** The hash in a DER DigestInfo of SHA-256 with NULL parameters; `undefined` for anything else. */
export function hashInDigestInfo(der: Uint8Array): Uint8Array | undefined {
  const isOne =
    der.length === SHA256_PREFIX.length + HASH_BYTES && SHA256_PREFIX.equals(der.subarray(0, SHA256_PREFIX.length));
  return isOne ? der.subarray(SHA256_PREFIX.length) : undefined;
}

/** The DER DigestInfo of a SHA-256 hash: what the card is given to sign. */
export function digestInfoOf(hash: Uint8Array): Uint8Array {
  return Buffer.concat([SHA256_PREFIX, hash]);
}
