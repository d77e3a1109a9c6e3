import type { Framing } from '../frame-reader.ts';
import type { PlistDictionary } from '../plist/plist-value.ts';
import { readPlist } from '../plist/read-plist.ts';
import { writePlist } from '../plist/write-plist.ts';

const HEADER_LENGTH = 16;
const VERSION_PLIST = 1;
const TYPE_PLIST = 8;

/** One message of the usbmux protocol: what is said, and the number by which an answer is told apart. */
export interface UsbmuxMessage {
  readonly tag: number;
  readonly body: PlistDictionary;
}

/** Four little-endian words (whole length, version, type, tag), then a property list. */
export const usbmuxFraming: Framing = {
  headerLength: HEADER_LENGTH,
  lengthOf: (header) => header.readUInt32LE(0),
};

/** Reads a message; `undefined` when it is of the older, binary kind or no property list. */
export function readUsbmuxMessage(message: Buffer): UsbmuxMessage | undefined {
  if (message.readUInt32LE(8) !== TYPE_PLIST) return undefined;
  const body = readPlist(message.subarray(HEADER_LENGTH));
  return body && { tag: message.readUInt32LE(12), body };
}

/** Writes a message. */
export function writeUsbmuxMessage({ tag, body }: UsbmuxMessage): Buffer {
  const plist = writePlist(body);
  const message = Buffer.alloc(HEADER_LENGTH + plist.length);
  message.writeUInt32LE(message.length, 0);
  message.writeUInt32LE(VERSION_PLIST, 4);
  message.writeUInt32LE(TYPE_PLIST, 8);
  message.writeUInt32LE(tag, 12);
  plist.copy(message, HEADER_LENGTH);
  return message;
}
