import { constants, publicDecrypt, X509Certificate, type KeyObject } from 'node:crypto';
import type { Contents } from './card-model.ts';

/** The PIN that a signature needed: that of the key which made it. Nothing for a key that signs for anyone. */
export type SignerOf = (signature: Uint8Array) => string | undefined;

/** Tells signatures of the two JPKI keys by their certificates. */
export function createSignerOf(contents: Contents): SignerOf {
  const keys: readonly (readonly [pin: string, key: KeyObject])[] = [
    ['jpki/24', keyOf(contents, 'jpki/10')],
    ['jpki/27', keyOf(contents, 'jpki/1')],
  ];
  return (signature) => keys.find(([, key]) => isPadded(key, signature))?.[0];
}

/** Whether a signature opens to what PKCS#1 v1.5 pads. The fuzzed commands hardly ever ask for PSS. */
function isPadded(key: KeyObject, signature: Uint8Array): boolean {
  try {
    const block = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
    return block.readUInt32BE(0) === 0x0001_ffff;
  } catch (cause) {
    // A signature of another key may be a greater number than this modulus.
    if (cause instanceof Error && 'code' in cause) return false;
    throw cause;
  }
}

function keyOf(contents: Contents, file: string): KeyObject {
  const bytes = Buffer.from(contents.get(file) ?? []);
  return new X509Certificate(bytes.subarray(0, bytes.readUInt16BE(2) + 4)).publicKey;
}
