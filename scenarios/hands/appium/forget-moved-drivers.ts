import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const INSTALL_PATH = /^\s+installPath: (.+)$/gm;

/**
 * Removes Appium's own list of its drivers where it names any outside of `modules`: it is written once, with whole paths, and
 * a project that has been moved since would find no driver any more. Appium writes a new one.
 * @param modules the `node_modules` that Appium stands in
 */
export async function forgetMovedDrivers(modules: string): Promise<void> {
  const list = join(modules, '.cache', 'appium', 'extensions.yaml');
  const text = await readFile(list, 'utf8').catch(() => '');
  const paths = [...text.matchAll(INSTALL_PATH)].map(([, path = '']) => path);
  if (paths.some((path) => !path.startsWith(join(modules, '/')))) await rm(list, { force: true });
}
