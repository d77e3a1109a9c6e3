import { parseBuffer } from 'bplist-parser';
import { parse } from 'plist';
import type { PlistDictionary, PlistValue } from './plist-value.ts';

/** Reads a property list, XML or binary; `undefined` when it is none, or its root is no dictionary. */
export function readPlist(bytes: Uint8Array): PlistDictionary | undefined {
  const root = readRoot(bytes);
  return isDictionary(root) ? root : undefined;
}

/** Whether a property list is this text and nothing else. */
export function isPlistText(bytes: Uint8Array, text: string): boolean {
  return readRoot(bytes) === text;
}

function readRoot(bytes: Uint8Array): PlistValue | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isBinary = buffer.subarray(0, 6).toString('latin1') === 'bplist';
  try {
    return (isBinary ? parseBuffer(buffer)[0] : parse(buffer.toString('utf8'))) as PlistValue | undefined;
  } catch {
    // Both libraries throw plain errors of many kinds; whoever reads says what it means that nothing came of it.
    return undefined;
  }
}

function isDictionary(value: PlistValue | undefined): value is PlistDictionary {
  return (
    typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array) && !(value instanceof Date)
  );
}
