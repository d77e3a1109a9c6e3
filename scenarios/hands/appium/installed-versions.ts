import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The versions of packages as they are installed; one that is not found is left out. */
export function installedVersions(...names: readonly string[]): Record<string, string> {
  const folders = createRequire(import.meta.url).resolve.paths('package') ?? [];
  const found = names.flatMap((name) => {
    for (const folder of folders) {
      const version = versionIn(join(folder, name, 'package.json'));
      if (version !== undefined) return [[name, version] as const];
    }
    return [];
  });
  return Object.fromEntries(found);
}

function versionIn(manifest: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  } catch {
    return undefined;
  }
}
