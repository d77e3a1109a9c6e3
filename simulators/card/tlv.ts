/** One object of a BER-TLV structure. */
export interface TlvObject {
  readonly tag: number;
  readonly value: Uint8Array;
  /** Where its tag begins in the bytes it was read from. */
  readonly start: number;
  /** Where the next object begins. */
  readonly end: number;
}

/** Encodes one object. Lengths over 127 take the form `82 hh ll` even where `81` would do: so does the card (observed). */
export function encodeTlv(tag: number, ...values: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const value = Buffer.concat(values);
  const { length } = value;
  const lengthBytes = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  const tagBytes = tag > 0xff ? [tag >> 8, tag & 0xff] : [tag];
  return Uint8Array.from([...tagBytes, ...lengthBytes, ...value]);
}

/**
 * Reads the objects that follow each other in `bytes`, one level deep, up to filler (`FF FF` or `00`) or the end.
 * Throws `RangeError` when one runs past the end.
 */
export function decodeTlv(bytes: Uint8Array, start = 0, end = bytes.length): TlvObject[] {
  const objects: TlvObject[] = [];
  let from = start;
  while (from < end && !isFiller(bytes, from)) {
    const object = decodeObject(bytes, from, end);
    objects.push(object);
    from = object.end;
  }
  return objects;
}

/** Finds the object with `tag` among those of one level. */
export function findTlv(objects: readonly TlvObject[], tag: number): TlvObject | undefined {
  return objects.find((object) => object.tag === tag);
}

function isFiller(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0 || (bytes[at] === 0xff && (bytes[at + 1] ?? 0xff) === 0xff);
}

function decodeObject(bytes: Uint8Array, start: number, end: number): TlvObject {
  let at = start;
  const next = (): number => {
    const byte = at < end ? bytes[at++] : undefined;
    if (byte !== undefined) return byte;
    throw new RangeError(`Failed to read TLV: expected more bytes after ${start}, got the end at ${end}.`);
  };
  const first = next();
  const tag = (first & 0x1f) === 0x1f ? (first << 8) | next() : first;
  const short = next();
  let length = short;
  if (short > 0x80) {
    length = 0;
    for (let count = short & 0x7f; count > 0; count--) length = length * 256 + next();
  }
  if (short === 0x80 || at + length > end) {
    throw new RangeError(`Failed to read TLV: expected ${length} bytes of value at ${at}, got ${end - at}.`);
  }
  return { tag, value: bytes.subarray(at, at + length), start, end: at + length };
}
