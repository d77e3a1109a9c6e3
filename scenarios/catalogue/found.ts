import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A module found by looking into a folder. */
export interface Found<T> {
  /** Path below the folder, with `/` and without ending. */
  readonly id: string;
  readonly module: T;
}

const HERE = fileURLToPath(new URL('..', import.meta.url));

/** Loads every module below folders of this room, in order of id. Looking is the only registration there is. */
export async function findModules<T>(folders: readonly string[]): Promise<Found<T>[]> {
  const files = await Promise.all(folders.map((folder) => filesBelow(join(HERE, folder))));
  const ids = files.flat().map((file) => ({ file, id: idOf(file) }));
  ids.sort((one, other) => (one.id < other.id ? -1 : 1));
  return Promise.all(ids.map(async ({ file, id }) => ({ id, module: (await import(pathToFileURL(file).href)) as T })));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[tj]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function idOf(file: string): string {
  return relative(HERE, file)
    .split(sep)
    .join('/')
    .replace(/\.[tj]s$/, '');
}
