import type { Duplex } from 'node:stream';
import type { FileStore } from '../file-store.ts';

const S_IFREG = 0o100644;
const S_IFDIR = 0o040755;
const ENOENT = 2;
const CHUNK = 64 * 1024;

/** Serves `adb push`, `pull` and `ls`: requests of four letters, a length and a path. */
export function serveSync(stream: Duplex, files: FileStore): void {
  let held = Buffer.alloc(0);
  let receiving: { path: string; chunks: Buffer[] } | undefined;

  const reply = (id: string, ...words: number[]): void => {
    const bytes = Buffer.alloc(4 + words.length * 4);
    bytes.write(id, 'latin1');
    for (const [at, word] of words.entries()) bytes.writeUInt32LE(word >>> 0, 4 + at * 4);
    stream.write(bytes);
  };
  const fail = (message: string): void => {
    reply('FAIL', Buffer.byteLength(message));
    stream.write(message);
  };
  const stat2 = (id: string, path: string): void => {
    const file = files.read(path);
    const isFolder = file === undefined && files.isFolder(path);
    const bytes = Buffer.alloc(72);
    bytes.write(id, 'latin1');
    if (!file && !isFolder) bytes.writeUInt32LE(ENOENT, 4);
    else {
      bytes.writeUInt32LE(file ? S_IFREG : S_IFDIR, 24);
      bytes.writeUInt32LE(1, 28);
      bytes.writeBigUInt64LE(BigInt(file?.length ?? 4096), 40);
    }
    stream.write(bytes);
  };
  const request = (id: string, path: string): void => {
    if (id === 'STA2' || id === 'LST2') stat2(id, path);
    else if (id === 'STAT') {
      const file = files.read(path);
      reply('STAT', file ? S_IFREG : files.isFolder(path) ? S_IFDIR : 0, file?.length ?? 0, 0);
    } else if (id === 'SEND') receiving = { path: path.replace(/,\d+$/, ''), chunks: [] };
    else if (id === 'RECV') {
      const file = files.read(path);
      if (!file) return fail(`open failed: No such file or directory`);
      for (let at = 0; at < file.length; at += CHUNK) {
        const piece = file.subarray(at, at + CHUNK);
        reply('DATA', piece.length);
        stream.write(piece);
      }
      reply('DONE', 0);
    } else if (id === 'LIST') reply('DONE', 0, 0, 0, 0);
    else if (id === 'QUIT') stream.end();
    else fail(`unknown sync request ${id}`);
  };
  const put = (id: string, data: Buffer): void => {
    if (id === 'DATA') receiving?.chunks.push(data);
    else if (id === 'DONE' && receiving) {
      files.write(receiving.path, Buffer.concat(receiving.chunks));
      receiving = undefined;
      reply('OKAY', 0);
    } else fail(`unexpected ${id} while a file is sent`);
  };

  stream.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 8) {
      const id = held.toString('latin1', 0, 4);
      // The length of DONE is a time.
      const length = id === 'DONE' ? 0 : held.readUInt32LE(4);
      if (held.length < 8 + length) return;
      const data = Buffer.from(held.subarray(8, 8 + length));
      held = held.subarray(8 + length);
      if (receiving) put(id, data);
      else request(id, data.toString('utf8'));
    }
  });
}
