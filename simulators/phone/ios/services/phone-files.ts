/** The part of a phone's storage that a machine may see, in memory. Paths begin with a slash. */
export interface PhoneFiles {
  makeFolder(path: string): void;
  /** Removes a file, or a folder with all that is in it. Says whether there was one. */
  remove(path: string): boolean;
  /** Names in a folder; `undefined` when there is none. */
  list(path: string): readonly string[] | undefined;
  isFolder(path: string): boolean;
  read(path: string): Buffer | undefined;
  write(path: string, content: Buffer): void;
}

/** Makes the storage of a phone that nobody has used yet. */
export function createPhoneFiles(): PhoneFiles {
  const folders = new Set(['/']);
  const files = new Map<string, Buffer>();
  const below = (path: string): string => (path === '/' ? '/' : `${path}/`);

  return {
    makeFolder(path) {
      const parts = normal(path).split('/').slice(1);
      for (let n = 1; n <= parts.length; n++) folders.add(`/${parts.slice(0, n).join('/')}`);
    },
    remove(path) {
      const wanted = normal(path);
      const isIn = (other: string): boolean => other === wanted || other.startsWith(below(wanted));
      const gone = [...folders, ...files.keys()].filter(isIn);
      for (const each of gone) {
        if (each !== '/') folders.delete(each);
        files.delete(each);
      }
      return gone.length > 0;
    },
    list(path) {
      const wanted = normal(path);
      if (!folders.has(wanted)) return undefined;
      const inside = [...folders, ...files.keys()].filter((each) => each !== wanted && each.startsWith(below(wanted)));
      const names = inside.map((each) => each.slice(below(wanted).length)).filter((rest) => !rest.includes('/'));
      return names.sort();
    },
    isFolder: (path) => folders.has(normal(path)),
    read: (path) => files.get(normal(path)),
    write: (path, content) => void files.set(normal(path), content),
  };
}

function normal(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `/${parts.join('/')}`;
}
