import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of the run and gives its path below the run's folder. */
export type WriteFile = (file: string, content: Uint8Array | string) => Promise<string>;

/** Writes below a folder. Each folder is made once, and files are small and many: none is worth a thread of its own. */
export function writeBelow(folder: string): WriteFile {
  const made = new Set<string>();
  return async (file, content) => {
    const path = join(folder, ...file.split('/'));
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, content);
    return file;
  };
}

/** Writes nothing: for what is played a second time. */
export const writeNothing: WriteFile = async (file) => file;
