import type { DataObject, FileContents } from './contents.ts';

// Most cards are never asked for most of what is on them, and some of that carries a signature.

/** Makes the contents of a transparent file when it is first read. */
export function lazyData(id: number, make: () => Uint8Array): Extract<FileContents, { kind: 'data' }> {
  let made: Uint8Array | undefined;
  return {
    kind: 'data',
    id,
    get bytes() {
      made ??= make();
      return made;
    },
  };
}

/** Makes the value of a data object when it is first asked for. */
export function lazyObject(tag: number, make: () => Uint8Array): DataObject {
  let made: Uint8Array | undefined;
  return {
    tag,
    get value() {
      made ??= make();
      return made;
    },
  };
}
