import { createFrameReader } from '../frame-reader.ts';
import { AFC, AFC_STATUS, afcFraming, readAfcMessage, writeAfcMessage, type AfcMessage } from './afc-message.ts';
import type { PhoneFiles } from './phone-files.ts';
import type { Service, Unknown } from './service.ts';

/** What came of an operation: data, the handle of an opened file, or a status. */
type Outcome = { readonly data: Buffer } | { readonly opened: bigint } | { readonly status: number };

interface OpenFile {
  readonly path: string;
  /** What is written, piece by piece; on the phone when the file is closed. */
  readonly written: Buffer[] | undefined;
  position: number;
}

const NOTHING = Buffer.alloc(0);
const READ_ONLY = 1;
const done: Outcome = { status: AFC_STATUS.success };

/** The Apple File Conduit over a phone's files. */
export function createAfc(files: PhoneFiles, unknown: Unknown): Service {
  return (stream) => {
    const operations = createOperations(files);
    const take = (bytes: Buffer): void => {
      const message = readAfcMessage(bytes);
      const operate = operations.get(message.operation);
      if (!operate) unknown(`afc operation 0x${message.operation.toString(16)}`);
      const outcome = operate?.(message) ?? { status: AFC_STATUS.unsupported };
      stream.write(writeAfcMessage(answer(message.number, outcome)));
    };
    const reader = createFrameReader(afcFraming, take, () => stream.destroy());
    stream.on('data', (chunk: Buffer) => reader.feed(chunk));
  };
}

function answer(number: bigint, outcome: Outcome): AfcMessage {
  if ('data' in outcome) return { number, operation: AFC.data, head: NOTHING, content: outcome.data };
  if ('opened' in outcome) return { number, operation: AFC.opened, head: word(outcome.opened), content: NOTHING };
  return { number, operation: AFC.status, head: word(BigInt(outcome.status)), content: NOTHING };
}

function createOperations(files: PhoneFiles): ReadonlyMap<number, (message: AfcMessage) => Outcome> {
  const open = new Map<bigint, OpenFile>();
  let lastHandle = 0n;
  const missing: Outcome = { status: AFC_STATUS.notFound };
  const remove = ({ head }: AfcMessage): Outcome => (files.remove(text(head)) ? done : missing);

  return new Map<number, (message: AfcMessage) => Outcome>([
    [AFC.removeAll, remove],
    [AFC.remove, remove],
    [
      AFC.makeFolder,
      ({ head }) => {
        files.makeFolder(text(head));
        return done;
      },
    ],
    [
      AFC.readFolder,
      ({ head }) => {
        const names = files.list(text(head));
        return names ? { data: strings(['.', '..', ...names]) } : missing;
      },
    ],
    [
      AFC.fileInfo,
      ({ head }) => {
        const path = text(head);
        const content = files.read(path);
        if (!content && !files.isFolder(path)) return missing;
        const size = content?.length ?? 0;
        const kind = content ? 'S_IFREG' : 'S_IFDIR';
        const facts = { st_size: size, st_blocks: Math.ceil(size / 512), st_nlink: 1, st_ifmt: kind };
        const times = { st_mtime: 0, st_birthtime: 0 };
        return { data: strings(Object.entries({ ...facts, ...times }).flat()) };
      },
    ],
    [AFC.deviceInfo, () => ({ data: strings(['Model', 'iPhone', 'FSTotalBytes', 64e9, 'FSFreeBytes', 32e9]) })],
    [
      AFC.open,
      ({ head }) => {
        const path = text(head.subarray(8));
        const forReading = head.readUInt32LE(0) === READ_ONLY;
        if (files.isFolder(path)) return { status: AFC_STATUS.isFolder };
        if (forReading && !files.read(path)) return missing;
        open.set(++lastHandle, { path, written: forReading ? undefined : [], position: 0 });
        return { opened: lastHandle };
      },
    ],
    [
      AFC.write,
      ({ head, content }) => {
        const file = open.get(head.readBigUInt64LE(0));
        if (!file?.written) return { status: AFC_STATUS.invalidArgument };
        file.written.push(Buffer.from(content));
        return done;
      },
    ],
    [
      AFC.read,
      ({ head }) => {
        const file = open.get(head.readBigUInt64LE(0));
        const content = file && files.read(file.path);
        if (!file || !content) return { status: AFC_STATUS.invalidArgument };
        const part = content.subarray(file.position, file.position + Number(head.readBigUInt64LE(8)));
        file.position += part.length;
        return { data: part };
      },
    ],
    [
      AFC.close,
      ({ head }) => {
        const handle = head.readBigUInt64LE(0);
        const file = open.get(handle);
        if (!file) return { status: AFC_STATUS.invalidArgument };
        open.delete(handle);
        if (file.written) files.write(file.path, Buffer.concat(file.written));
        return done;
      },
    ],
  ]);
}

/** A path, which may or may not end with a zero byte. */
function text(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\0+$/, '');
}

function word(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}

function strings(values: readonly (string | number)[]): Buffer {
  return Buffer.from(values.map((value) => `${value}\0`).join(''));
}
