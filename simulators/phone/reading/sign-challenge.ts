import { createHash } from 'node:crypto';
import { exchangeOk, selectFile } from './apdu.ts';
import type { ReadingStep } from './reading-step.ts';

const AUTH_KEY_FILE = 0x0017;
/** DigestInfo of a SHA-256 hash up to the hash itself (RFC 8017 §9.2). */
const SHA256_DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Has the card sign the broker's challenge. The card pads what it is given, so it is given the whole DigestInfo. */
export const signChallenge: ReadingStep = async ({ transmit, challenge }) => {
  await exchangeOk(transmit, selectFile(AUTH_KEY_FILE));
  const digestInfo = Buffer.concat([SHA256_DIGEST_INFO, createHash('sha256').update(challenge).digest()]);
  const command = Uint8Array.of(0x80, 0x2a, 0x00, 0x80, digestInfo.length, ...digestInfo, 0x00);
  return { signature: await exchangeOk(transmit, command) };
};
