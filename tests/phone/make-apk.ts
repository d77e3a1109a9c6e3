import { strToU8, zipSync } from 'fflate';

const STRING_POOL = 0x0001;
const XML = 0x0003;
const START_ELEMENT = 0x0102;
const RESOURCE_MAP = 0x0180;
const TEXT = 0x03;
const NUMBER = 0x10;
const NONE = 0xffffffff;
const VERSION_CODE = 0x0101021b;
const VERSION_NAME = 0x0101021c;

/** An apk that holds nothing but a manifest: enough to be installed on a simulated phone. */
export function makeApk(name: string, versionName: string): Uint8Array {
  // The attributes that have a resource come first, as the resource map names them in order.
  const strings = ['versionCode', 'versionName', 'package', 'manifest', name, versionName];
  const attributes = [
    { name: 0, raw: NONE, type: NUMBER, value: 7 },
    { name: 1, raw: 5, type: TEXT, value: 5 },
    { name: 2, raw: 4, type: TEXT, value: 4 },
  ];
  const element = Buffer.alloc(28 + attributes.length * 20);
  element.writeUInt32LE(NONE, 0);
  element.writeUInt32LE(NONE, 4);
  element.writeUInt32LE(NONE, 8);
  element.writeUInt32LE(3, 12);
  element.writeUInt16LE(20, 16);
  element.writeUInt16LE(20, 18);
  element.writeUInt16LE(attributes.length, 20);
  for (const [at, attribute] of attributes.entries()) {
    const start = 28 + at * 20;
    element.writeUInt32LE(NONE, start);
    element.writeUInt32LE(attribute.name, start + 4);
    element.writeUInt32LE(attribute.raw, start + 8);
    element.writeUInt16LE(8, start + 12);
    element.writeUInt8(attribute.type, start + 15);
    element.writeUInt32LE(attribute.value, start + 16);
  }
  const map = Buffer.alloc(8);
  map.writeUInt32LE(VERSION_CODE, 0);
  map.writeUInt32LE(VERSION_NAME, 4);
  const body = Buffer.concat([
    chunk(STRING_POOL, 28, poolOf(strings)),
    chunk(RESOURCE_MAP, 8, map),
    chunk(START_ELEMENT, 16, element),
  ]);
  const manifest = chunk(XML, 8, body);
  return zipSync({ 'AndroidManifest.xml': manifest, 'classes.dex': strToU8('') });
}

function chunk(type: number, headerSize: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(headerSize, 2);
  head.writeUInt32LE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

function poolOf(strings: readonly string[]): Buffer {
  const texts = strings.map((text) => {
    const bytes = Buffer.alloc(4 + text.length * 2);
    bytes.writeUInt16LE(text.length, 0);
    bytes.write(text, 2, 'utf16le');
    return bytes;
  });
  const offsets = Buffer.alloc(strings.length * 4);
  let at = 0;
  for (const [n, bytes] of texts.entries()) {
    offsets.writeUInt32LE(at, n * 4);
    at += bytes.length;
  }
  const head = Buffer.alloc(20);
  head.writeUInt32LE(strings.length, 0);
  head.writeUInt32LE(28 + offsets.length, 12);
  return Buffer.concat([head, offsets, ...texts]);
}
