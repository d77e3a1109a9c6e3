import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { RunOnDisk } from './read-run.ts';
import { resolveInside } from './resolve-inside.ts';

/** Copies what belongs to the results of several runs, pictures and replay files, below one folder. */
export function gatherFiles(runs: readonly RunOnDisk[], outDir: string): void {
  for (const { run, folder } of runs) {
    if (resolve(folder) === resolve(outDir)) continue;
    const files = run.results.flatMap(({ attachments, replay }) => [
      ...attachments.map(({ file }) => file),
      ...(replay === undefined ? [] : [replay]),
    ]);
    for (const file of files) {
      const [from, to] = [resolveInside(folder, file), resolveInside(outDir, file)];
      if (!existsSync(from)) continue;
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
    }
  }
}
