import { describe, expect, it } from 'vitest';
import { decodeBasicItems, encodeBasicItems } from '../../../simulators/card/basic-items.ts';
import { decodeTlv, encodeTlv } from '../../../simulators/card/tlv.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');

describe('TLV', () => {
  it('writes lengths over 127 in two bytes, as the card does', () => {
    expect(hex(encodeTlv(0xdf43, new Uint8Array(127))).slice(0, 6)).toBe('df437f');
    expect(hex(encodeTlv(0xdf43, new Uint8Array(128))).slice(0, 10)).toBe('df43820080');
  });

  it('reads back objects that follow each other, up to the filler', () => {
    const objects = decodeTlv(bytes('FF1001319002AABBFFFF'));
    expect(objects.map(({ tag, value, start, end }) => [tag, hex(value), start, end])).toEqual([
      [0xff10, '31', 0, 4],
      [0x90, 'aabb', 4, 8],
    ]);
  });

  it('reads any definite form of a length', () => {
    expect(hex(decodeTlv(bytes('908102AABB'))[0]?.value ?? bytes(''))).toBe('aabb');
    expect(hex(decodeTlv(bytes('90820002AABB'))[0]?.value ?? bytes(''))).toBe('aabb');
  });

  it.each([
    ['a value that is too short', '9003AABB'],
    ['no length', 'FF10'],
    ['half a tag', 'DF'],
    ['half a length', '908200'],
    ['an indefinite length', '9080AABB0000'],
    ['a length beyond all bounds', '9084FFFFFFFFAA'],
  ])('refuses %s', (_, input) => {
    expect(() => decodeTlv(bytes(input))).toThrow(RangeError);
  });
});

// The basic items of a published test card, with its fictional person (soltia48/myna-card).
const PUBLISHED =
  'ff2065df2108000e002000590064df220fe9bb92e6a190e38080e5b9b9e4b99fdf2336e69db1e4baace983bde6b885e780ace5b882e8a6b3e5b883e5ad90e58d97efbc91efbc92efbc8defbc97efbc8defbc92efbc90efbc92df24083139383030323137df250131';
const PERSON = {
  name: '黒桐　幹也',
  address: '東京都清瀬市観布子南１２－７－２０２',
  birthdate: '19800217',
  gender: '1',
};

describe('the four basic items', () => {
  it('are encoded byte for byte like the published file', () => {
    expect(hex(encodeBasicItems(PERSON).file)).toBe(PUBLISHED);
  });

  it('are read from the published file', () => {
    expect(decodeBasicItems(bytes(PUBLISHED))).toEqual(PERSON);
  });

  it('keep their offsets right when a length needs two bytes', () => {
    const { file } = encodeBasicItems({ ...PERSON, address: '長'.repeat(200) });
    const view = Buffer.from(file);
    const offsets = [8, 10, 12, 14].map((at) => view.readUInt16BE(at));
    expect(offsets.map((offset) => view.readUInt16BE(offset))).toEqual([0xdf22, 0xdf23, 0xdf24, 0xdf25]);
    expect(decodeBasicItems(file).address).toHaveLength(200);
  });

  it.each([
    ['another file', 'ff100131'],
    ['a file without an address', 'ff2008df220131df240131'],
    ['nothing', ''],
  ])('are not read from %s', (_, input) => {
    expect(() => decodeBasicItems(bytes(input))).toThrow(RangeError);
  });
});
