import { isAbsolute, relative, resolve } from 'node:path';
import { ReportError } from './report-error.ts';

/**
 * Gives the full path of a run's file. A `results.json` may come from somebody else, and must not make us read or
 * write elsewhere.
 * @throws ReportError `file-invalid` when the file would lie outside the folder
 */
export function resolveInside(folder: string, file: string): string {
  const path = resolve(folder, file);
  const below = relative(resolve(folder), path);
  if (below !== '' && !below.startsWith('..') && !isAbsolute(below)) return path;
  throw new ReportError('file-invalid', `Failed to open ${file}: expected a file below ${folder}.`);
}
