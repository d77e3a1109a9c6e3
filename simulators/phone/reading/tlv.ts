import { ReadingStopped } from './reading-stopped.ts';

/** What stands before the value of a BER-TLV object. */
export interface TlvHead {
  readonly tag: number;
  readonly headBytes: number;
  readonly valueBytes: number;
}

/** Reads tag and length of the object that `bytes` begins with; malformed is a chip error. */
export function parseHead(bytes: Uint8Array): TlvHead {
  let at = 0;
  const take = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new ReadingStopped('chip-error');
    return byte;
  };
  let tag = take();
  if ((tag & 0x1f) === 0x1f) tag = (tag << 8) | take();
  let valueBytes = take();
  if (valueBytes > 0x82 || valueBytes === 0x80) throw new ReadingStopped('chip-error');
  if (valueBytes > 0x80) {
    const lengthBytes = valueBytes & 0x7f;
    valueBytes = 0;
    for (let i = 0; i < lengthBytes; i++) valueBytes = (valueBytes << 8) | take();
  }
  return { tag, headBytes: at, valueBytes };
}

/** Splits a value into the objects it holds, by tag; malformed is a chip error. */
export function parseObjects(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const objects = new Map<number, Uint8Array>();
  for (let rest = bytes; rest.length > 0;) {
    const { tag, headBytes, valueBytes } = parseHead(rest);
    const end = headBytes + valueBytes;
    if (end > rest.length) throw new ReadingStopped('chip-error');
    objects.set(tag, rest.subarray(headBytes, end));
    rest = rest.subarray(end);
  }
  return objects;
}
