import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { HarnessError } from '../../simulators/world/harness-error.ts';

/** Where a program may be. */
export interface Whereabouts {
  /** The variable of the environment that names it. */
  readonly variable: string;
  /** What it is called on the search path, the best first. */
  readonly names: readonly string[];
  /** Where else it usually is. */
  readonly places: readonly string[];
}

/**
 * Finds a program that the user has: by the variable, then on the search path, then in the usual places.
 * @param what what it is called in the message
 * @throws HarnessError `hands-engine-missing` when there is none
 */
export function findProgram(what: string, { variable, names, places }: Whereabouts): string {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const found = [...candidates, ...places].find((path) => existsSync(path));
  if (found) return found;
  throw new HarnessError(
    'hands-engine-missing',
    `Failed to find ${what}: expected it on the search path or in ${variable}. Install it, or run with other hands (--browser).`,
  );
}
