import { decodeTlv, encodeTlv, findTlv } from './tlv.ts';

/** The 基本4情報 of a card. */
export interface BasicItems {
  readonly name: string;
  readonly address: string;
  /** `YYYYMMDD`. */
  readonly birthdate: string;
  /** JIS X 0303: 1 male, 2 female, 9 not applicable, 0 unknown. */
  readonly gender: string;
}

/** Tags of EF 0002 of the card-info application. */
const TAG = { file: 0xff20, offsets: 0xdf21, name: 0xdf22, address: 0xdf23, birthdate: 0xdf24, gender: 0xdf25 };
const OFFSETS_BYTES = 11;

/** Encodes the four items as EF 0002: offsets from the start of the file to each of them, then the items. */
export function encodeBasicItems(items: BasicItems): { file: Uint8Array; signedPart: Uint8Array } {
  const objects = [
    encodeText(TAG.name, items.name),
    encodeText(TAG.address, items.address),
    encodeText(TAG.birthdate, items.birthdate),
    encodeText(TAG.gender, items.gender),
  ];
  const signedPart = Buffer.concat(objects);
  const headerBytes = encodeTlv(TAG.file, new Uint8Array(OFFSETS_BYTES), signedPart).length - signedPart.length;
  const offsets = Buffer.alloc(objects.length * 2);
  let offset = headerBytes;
  objects.forEach((object, at) => {
    offsets.writeUInt16BE(offset, at * 2);
    offset += object.length;
  });
  return { file: encodeTlv(TAG.file, encodeTlv(TAG.offsets, offsets), signedPart), signedPart };
}

/** Reads the four items from EF 0002; throws `RangeError` for bytes that are not such a file. */
export function decodeBasicItems(file: Uint8Array): BasicItems {
  const [outer] = decodeTlv(file);
  if (outer?.tag !== TAG.file) throw new RangeError('Failed to read the four items: expected FF20 in front.');
  const objects = decodeTlv(outer.value);
  const read = (tag: number): string => {
    const object = findTlv(objects, tag);
    if (!object) throw new RangeError(`Failed to read the four items: expected ${tag.toString(16)}, got none.`);
    return new TextDecoder().decode(object.value);
  };
  return {
    name: read(TAG.name),
    address: read(TAG.address),
    birthdate: read(TAG.birthdate),
    gender: read(TAG.gender),
  };
}

function encodeText(tag: number, value: string): Uint8Array {
  return encodeTlv(tag, new TextEncoder().encode(value));
}
