import type { Framing } from '../frame-reader.ts';

const MAGIC = 'CFA6LPAA';
const HEADER_LENGTH = 40;

/** What a client of the Apple File Conduit asks for, as far as installing an app and moving files needs it. */
export const AFC = {
  status: 0x01,
  data: 0x02,
  readFolder: 0x03,
  remove: 0x08,
  makeFolder: 0x09,
  fileInfo: 0x0a,
  deviceInfo: 0x0b,
  open: 0x0d,
  opened: 0x0e,
  read: 0x0f,
  write: 0x10,
  close: 0x14,
  removeAll: 0x22,
} as const;

/** What it may be told instead of data. */
export const AFC_STATUS = { success: 0, invalidArgument: 7, notFound: 8, isFolder: 9, unsupported: 15 } as const;

/** One message: an operation, its arguments, and bytes that belong to it. */
export interface AfcMessage {
  readonly number: bigint;
  readonly operation: number;
  readonly head: Buffer;
  readonly content: Buffer;
}

/** Five little-endian words of eight bytes: magic, whole length, length without content, number, operation. */
export const afcFraming: Framing = {
  headerLength: HEADER_LENGTH,
  lengthOf: (header) => (header.toString('latin1', 0, 8) === MAGIC ? Number(header.readBigUInt64LE(8)) : 0),
};

/** Reads a whole message. */
export function readAfcMessage(message: Buffer): AfcMessage {
  const headEnd = Number(message.readBigUInt64LE(16));
  return {
    number: message.readBigUInt64LE(24),
    operation: Number(message.readBigUInt64LE(32)),
    head: message.subarray(HEADER_LENGTH, headEnd),
    content: message.subarray(headEnd),
  };
}

/** Writes a message. */
export function writeAfcMessage({ number, operation, head, content }: AfcMessage): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.write(MAGIC, 'latin1');
  header.writeBigUInt64LE(BigInt(HEADER_LENGTH + head.length + content.length), 8);
  header.writeBigUInt64LE(BigInt(HEADER_LENGTH + head.length), 16);
  header.writeBigUInt64LE(number, 24);
  header.writeBigUInt64LE(BigInt(operation), 32);
  return Buffer.concat([header, head, content]);
}
