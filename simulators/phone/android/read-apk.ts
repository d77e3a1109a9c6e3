import { unzipSync } from 'fflate';

/** What an apk says of itself. */
export interface Apk {
  readonly name: string;
  readonly versionCode: number;
  readonly versionName: string;
}

const STRING_POOL = 0x0001;
const RESOURCE_MAP = 0x0180;
const START_ELEMENT = 0x0102;
const UTF8 = 0x100;
const NONE = 0xffffffff;
const VERSION_CODE = 0x0101021b;
const VERSION_NAME = 0x0101021c;
const TEXT = 0x03;

/** Reads name and version from the binary manifest of an apk; `undefined` when it is none. */
export function readApk(bytes: Buffer): Apk | undefined {
  let manifest: Uint8Array | undefined;
  try {
    manifest = unzipSync(bytes, { filter: ({ name }) => name === 'AndroidManifest.xml' })['AndroidManifest.xml'];
  } catch (cause) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
  return manifest && readManifest(Buffer.from(manifest));
}

function readManifest(xml: Buffer): Apk | undefined {
  let strings: readonly string[] = [];
  let resources: number[] = [];
  for (let at = 8; at + 8 <= xml.length; at += xml.readUInt32LE(at + 4)) {
    const type = xml.readUInt16LE(at);
    const size = xml.readUInt32LE(at + 4);
    if (type === STRING_POOL) strings = readStrings(xml.subarray(at, at + size));
    else if (type === RESOURCE_MAP) {
      resources = Array.from({ length: (size - 8) / 4 }, (_, i) => xml.readUInt32LE(at + 8 + i * 4));
    } else if (type === START_ELEMENT) return readRoot(xml, at, strings, resources);
  }
  return undefined;
}

/** The first element is `manifest`, and all that is wanted are its attributes. */
function readRoot(xml: Buffer, at: number, strings: readonly string[], resources: readonly number[]): Apk {
  const first = at + 16 + xml.readUInt16LE(at + 24);
  const count = xml.readUInt16LE(at + 28);
  const apk = { name: '', versionCode: 0, versionName: '' };
  for (let i = 0; i < count; i++) {
    const attribute = first + i * 20;
    const name = xml.readUInt32LE(attribute + 4);
    const raw = xml.readUInt32LE(attribute + 8);
    const value = xml.readUInt32LE(attribute + 16);
    const text = xml[attribute + 15] === TEXT ? strings[value] : raw === NONE ? undefined : strings[raw];
    if (strings[name] === 'package') apk.name = text ?? '';
    if (resources[name] === VERSION_CODE) apk.versionCode = value;
    if (resources[name] === VERSION_NAME) apk.versionName = text ?? '';
  }
  return apk;
}

function readStrings(pool: Buffer): string[] {
  const count = pool.readUInt32LE(8);
  const isUtf8 = (pool.readUInt32LE(16) & UTF8) !== 0;
  const start = pool.readUInt32LE(20);
  return Array.from({ length: count }, (_, i) => {
    const at = start + pool.readUInt32LE(28 + i * 4);
    if (!isUtf8) return pool.toString('utf16le', at + 2, at + 2 + pool.readUInt16LE(at) * 2);
    // Two lengths, in characters and in bytes, each of one or two bytes.
    const afterFirst = at + ((pool[at] ?? 0) & 0x80 ? 2 : 1);
    const lead = pool[afterFirst] ?? 0;
    const isLong = (lead & 0x80) !== 0;
    const length = isLong ? ((lead & 0x7f) << 8) | (pool[afterFirst + 1] ?? 0) : lead;
    const text = afterFirst + (isLong ? 2 : 1);
    return pool.toString('utf8', text, text + length);
  });
}
