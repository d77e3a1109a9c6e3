import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Found } from './need.ts';

/** Looks for an npm package where Tegata would load it from, and compares its version with the one that was proven. */
export async function lookForPackage(name: string, proven: string): Promise<Found> {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  // Not every package lets its manifest be resolved.
  const manifest = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (manifest === undefined) return { isThere: false };
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return { isThere: true, what: version === proven ? version : `${version} (proven: ${proven})` };
}
