import { createHash } from 'node:crypto';

const MODULUS_BYTES = 256;
const HASH_BYTES = 32;
const TRAILER = 0xbc;

/**
 * Encodes a SHA-256 digest for RSASSA-PSS with an RSA-2048 key. Written out because node:crypto draws the salt itself.
 * @see RFC 8017 9.1.1
 */
export function encodePss(digest: Uint8Array, salt: Uint8Array): Uint8Array {
  const check = createHash('sha256').update(new Uint8Array(8)).update(digest).update(salt).digest();
  const block = new Uint8Array(MODULUS_BYTES - HASH_BYTES - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const mask = generateMask(check, block.length);
  const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0));
  // The encoding is one bit shorter than the modulus.
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return Uint8Array.from([...masked, ...check, TRAILER]);
}

/** MGF1. @see RFC 8017 B.2.1 */
function generateMask(seed: Uint8Array, length: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let counter = 0; counter * HASH_BYTES < length; counter++) {
    blocks.push(
      createHash('sha256')
        .update(seed)
        .update(Uint8Array.of(0, 0, 0, counter))
        .digest(),
    );
  }
  return Buffer.concat(blocks).subarray(0, length);
}
