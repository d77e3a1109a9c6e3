/** The few files that a driver leaves on a phone. */
export interface FileStore {
  read(path: string): Buffer | undefined;
  write(path: string, content: Buffer): void;
  remove(path: string): void;
  isFolder(path: string): boolean;
}

const FOLDERS = ['/', '/data', '/data/local', '/data/local/tmp', '/sdcard', '/sdcard/Download'];

/** Makes a store with the usual folders, all empty. */
export function createFileStore(): FileStore {
  const files = new Map<string, Buffer>();
  return {
    read: (path) => files.get(path),
    write: (path, content) => void files.set(path, content),
    remove: (path) => void files.delete(path),
    isFolder: (path) =>
      FOLDERS.includes(path.replace(/(?!^)\/+$/, '')) || [...files.keys()].some((file) => file.startsWith(`${path}/`)),
  };
}
