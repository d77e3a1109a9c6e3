/** The six kinds of message between adb and a device, and `AUTH`. */
export type AdbCommand = 'CNXN' | 'AUTH' | 'OPEN' | 'OKAY' | 'WRTE' | 'CLSE';

/** One message of the adb transport. */
export interface AdbMessage {
  readonly command: string;
  readonly arg0: number;
  readonly arg1: number;
  readonly data: Buffer;
}

const HEADER = 24;
/** Of the transport that no longer checks sums. */
export const ADB_VERSION = 0x01000001;
/** The most data that one message may carry. */
export const MAX_DATA = 256 * 1024;

/** The bytes of a message: six little-endian words (command, two arguments, length, sum, complement), then the data. */
export function encodeAdbMessage(
  command: AdbCommand,
  arg0: number,
  arg1: number,
  data: Uint8Array = new Uint8Array(),
): Buffer {
  const word = Buffer.from(command, 'latin1').readUInt32LE();
  const head = Buffer.alloc(HEADER);
  let sum = 0;
  for (const byte of data) sum = (sum + byte) >>> 0;
  for (const [at, value] of [word, arg0, arg1, data.length, sum, (word ^ 0xffffffff) >>> 0].entries()) {
    head.writeUInt32LE(value >>> 0, at * 4);
  }
  return data.length === 0 ? head : Buffer.concat([head, data]);
}

/**
 * Makes a reader of a stream of messages, cut anywhere.
 * @param take called with each message that is complete
 * @param broken called when what comes cannot be the adb transport
 */
export function createAdbReader(take: (message: AdbMessage) => void, broken: () => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = HEADER;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= needed) {
      const bytes = chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks, held);
      chunks = [bytes];
      const length = bytes.readUInt32LE(12);
      if (bytes.readUInt32LE(0) !== (bytes.readUInt32LE(20) ^ 0xffffffff) >>> 0 || length > MAX_DATA * 4) {
        broken();
        return;
      }
      needed = HEADER + length;
      if (held < needed) return;
      take({
        command: bytes.toString('latin1', 0, 4),
        arg0: bytes.readUInt32LE(4),
        arg1: bytes.readUInt32LE(8),
        data: bytes.subarray(HEADER, needed),
      });
      chunks = [bytes.subarray(needed)];
      held -= needed;
      needed = HEADER;
    }
  };
}
