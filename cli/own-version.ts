import { existsSync, readFileSync } from 'node:fs';

/** The version of Tegata. Its package file stands above `cli/` in the sources and above `dist/cli/` when built. */
export function ownVersion(): string {
  const near = new URL('../package.json', import.meta.url);
  const file = existsSync(near) ? near : new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
