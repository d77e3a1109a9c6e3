import { hashInDigestInfo } from '../../../simulators/broker/signing/digest-info.ts';

const HASH_BYTES = 32;

/**
 * Whether some member of a JSON object, whose names are not public, is a SHA-256 hash or a DigestInfo around one in
 * padded Base64 of the standard alphabet.
 */
export function holdsDataToSign(body: string): boolean {
  return membersOf(body).some((value) => {
    if (typeof value !== 'string') return false;
    const bytes = Buffer.from(value, 'base64');
    // Decoding is lenient: only what is written the same again is in that form.
    if (bytes.toString('base64') !== value) return false;
    return bytes.length === HASH_BYTES || hashInDigestInfo(bytes) !== undefined;
  });
}

function membersOf(body: string): unknown[] {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? Object.values(value) : [];
  } catch {
    return [];
  }
}
