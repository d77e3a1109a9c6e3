import { execFile } from 'node:child_process';
import type { Found } from './need.ts';

const LONGEST_MS = 10_000;

/**
 * Runs a program that tells its version, and looks for that in what it prints.
 * @param version finds the version; by default the first number with a dot
 */
export function lookForProgram(
  file: string,
  args: readonly string[],
  version = /\d+\.\d[\w.]*/,
  isGood: (version: string) => boolean = () => true,
): Promise<Found> {
  return new Promise((resolve) => {
    execFile(file, args, { timeout: LONGEST_MS }, (error, stdout, stderr) => {
      if (error && 'code' in error && error.code === 'ENOENT') return resolve({ isThere: false });
      if (error) return resolve({ isThere: false, why: `${file}: ${error.message.split('\n')[0] ?? ''}` });
      const found = version.exec(`${stdout}\n${stderr}`)?.[0];
      if (found === undefined) return resolve({ isThere: false, why: `${file} tells no version` });
      return resolve(isGood(found) ? { isThere: true, what: found } : { isThere: false, why: found });
    });
  });
}
