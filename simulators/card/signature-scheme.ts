import { constants, createHash, privateEncrypt, type KeyObject } from 'node:crypto';
import type { Random } from '../world/random.ts';
import { encodePss } from './pss.ts';

/** One way of signing: how long its input may be, and what is done to it. */
export interface SignatureScheme {
  readonly min: number;
  readonly max: number;
  sign(key: KeyObject, input: Uint8Array, random: Random): Uint8Array;
}

const HASH_BYTES = 32;
const SHA256_DIGEST_INFO = Uint8Array.from(Buffer.from('3031300D060960864801650304020105000420', 'hex'));

const hash = (input: Uint8Array): Uint8Array => createHash('sha256').update(input).digest();
const digestInfo = (digest: Uint8Array): Uint8Array => Buffer.concat([SHA256_DIGEST_INFO, digest]);

/** RSASSA-PKCS1-v1_5 padding over the bytes as they are: the card adds nothing and looks at nothing. */
const pad = (key: KeyObject, input: Uint8Array): Uint8Array =>
  privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, input);

/** RSASSA-PSS with a salt from the world, so that the same seed signs the same. */
const pss = (key: KeyObject, digest: Uint8Array, random: Random): Uint8Array =>
  privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encodePss(digest, random.bytes(HASH_BYTES)));

/** The six schemes, by P1 of COMPUTE DIGITAL SIGNATURE. */
export const signatureSchemes: readonly SignatureScheme[] = [
  { min: 1, max: 245, sign: pad },
  { min: 1, max: 255, sign: (key, input) => pad(key, hash(input)) },
  { min: HASH_BYTES, max: HASH_BYTES, sign: (key, input) => pad(key, digestInfo(input)) },
  { min: 1, max: 255, sign: (key, input) => pad(key, digestInfo(hash(input))) },
  { min: HASH_BYTES, max: HASH_BYTES, sign: pss },
  { min: 1, max: 255, sign: (key, input, random) => pss(key, hash(input), random) },
];
