import { build } from 'plist';
import type { PlistDictionary, PlistValue } from './plist-value.ts';

/** Writes a property list as XML, which every client of the services reads. */
export function writePlist(dictionary: PlistDictionary): Buffer {
  return Buffer.from(build(withBuffers(dictionary) as Parameters<typeof build>[0], { pretty: false }));
}

/** The library writes only a `Buffer` as data. */
function withBuffers(value: PlistValue): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return value.map((member: PlistValue) => withBuffers(member));
  if (typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withBuffers(member)]));
}
