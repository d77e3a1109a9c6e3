import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { hashInDigestInfo } from './digest-info.ts';

/** What a service asks to be signed, read and checked. */
export interface DataToSign {
  /** SHA-256, base64. */
  readonly hash: string;
  readonly title: string | undefined;
}

const MODES = ['hash', 'digest_info'] as const;
const BASE64 = /^(?:[\d+/A-Za-z]{4})*(?:[\d+/A-Za-z]{2}==|[\d+/A-Za-z]{3}=)?$/;
const HASH_BYTES = 32;
const LONGEST_TITLE = 100;

/** Reads the body of a start (observed: `DOCUMENTS.startManual`); what does not fit is refused with the member, what was expected and what came. */
export function readDataToSign({ options }: Service, body: string): DataToSign {
  const names = options.signMembers;
  const members = parseObject(body);
  const mode = members[names.mode] ?? 'hash';
  if (!MODES.includes(mode as never)) throw invalid(names.mode, MODES.join(' or '), mode);
  const title = members[names.title];
  if (title !== undefined && (typeof title !== 'string' || title === '' || title.length > LONGEST_TITLE)) {
    throw invalid(names.title, `a text of 1 to ${LONGEST_TITLE} characters`, title);
  }
  const bytes = readBase64(names.data, members[names.data]);
  const hash = mode === 'hash' ? readHash(names.data, bytes) : readDigestInfo(names.data, bytes);
  return { hash: Buffer.from(hash).toString('base64'), title };
}

function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Refused below, as any other JSON that is no object.
  }
  throw new ProtocolError('json', 400, 'invalid_request', 'Invalid body: expected a JSON object');
}

function readBase64(name: string, text: unknown): Buffer {
  if (text === undefined) throw new ProtocolError('json', 400, 'invalid_request', `Missing member: ${name}`);
  if (typeof text !== 'string' || text === '' || !BASE64.test(text)) {
    throw invalid(name, 'padded Base64 of the standard alphabet', text);
  }
  return Buffer.from(text, 'base64');
}

function readHash(name: string, bytes: Buffer): Buffer {
  if (bytes.length === HASH_BYTES) return bytes;
  const hint =
    hashInDigestInfo(bytes) !== undefined
      ? ' (a DigestInfo: name that mode)'
      : /^[\da-f]{64}$/i.test(bytes.toString('latin1')) || bytes.length === 48
        ? ' (was it hexadecimal?)'
        : '';
  throw invalid(name, `the ${HASH_BYTES} bytes of a SHA-256 hash`, `${bytes.length} bytes${hint}`);
}

function readDigestInfo(name: string, bytes: Buffer): Uint8Array {
  const hash = hashInDigestInfo(bytes);
  if (hash) return hash;
  throw invalid(name, 'a DER DigestInfo of SHA-256 with NULL parameters, 51 bytes', `${bytes.length} other bytes`);
}

function invalid(name: string, expected: string, got: unknown): ProtocolError {
  const said = (typeof got === 'string' ? got : JSON.stringify(got)).slice(0, 80);
  return new ProtocolError(
    'json',
    400,
    'invalid_request',
    `Invalid member: ${name}: expected ${expected}, got ${said}`,
  );
}
