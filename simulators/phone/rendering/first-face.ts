const HEADER = 12;
const ENTRY = 16;

/**
 * The first font of an OpenType collection (TTC), as a file of its own; any other font as it is. In Noto Sans CJK the first is
 * the Japanese one. Source: OpenType 1.9, “Font Collections” and “Table Directory”.
 */
export function firstFace(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return file;
  const start = file.readUInt32BE(HEADER);
  const tables = file.readUInt16BE(start + 4);
  const directory = Buffer.from(file.subarray(start, start + HEADER + tables * ENTRY));
  const parts: Buffer[] = [directory];
  let at = directory.length;
  for (let entry = HEADER; entry < directory.length; entry += ENTRY) {
    const offset = directory.readUInt32BE(entry + 8);
    const length = directory.readUInt32BE(entry + 12);
    const padding = -length & 3;
    parts.push(file.subarray(offset, offset + length), Buffer.alloc(padding));
    directory.writeUInt32BE(at, entry + 8);
    at += length + padding;
  }
  return Buffer.concat(parts);
}
