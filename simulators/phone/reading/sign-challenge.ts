import { createHash } from 'node:crypto';
import type { ReadingStep } from './reading-step.ts';
import { signWith } from './sign-with.ts';

const AUTH_KEY_FILE = 0x0017;
/** DigestInfo of a SHA-256 hash up to the hash itself (RFC 8017 §9.2). */
const SHA256_DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Has the card sign the broker's challenge, as the whole DigestInfo of its hash. */
export const signChallenge: ReadingStep = async ({ transmit, toSign }) => {
  const digestInfo = Buffer.concat([SHA256_DIGEST_INFO, createHash('sha256').update(toSign).digest()]);
  return { signature: await signWith(transmit, AUTH_KEY_FILE, digestInfo) };
};
