import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

const LIBRARIES = '/usr/lib';
const VPCD = '/usr/lib/pcsc/drivers/serial/libifdvpcd.so';

/** OpenSC's module, through which PKCS#11 reaches a card; undefined where it is not installed. */
export const openscModule = findLibrary('pkcs11/opensc-pkcs11.so');

/** OpenSSL's engine for PKCS#11; undefined where it is not installed. */
export const opensslEngine = findLibrary('engines-3/pkcs11.so');

/** Debian keeps libraries in a folder named after the machine's architecture. */
function findLibrary(path: string): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).map((name) => join(LIBRARIES, name, path));
  return folders.find((file) => existsSync(file));
}

function whatIsMissing(): string | undefined {
  if (process.platform !== 'linux') return 'it needs the namespaces of Linux';
  const programs = ['pcscd', 'opensc-tool', 'pkcs11-tool', 'openssl', 'ip', 'unshare', 'nsenter', 'setpriv'];
  const absent = programs.find((name) => spawnSync('which', [name]).status !== 0);
  if (absent) return `${absent} is not installed`;
  if (!existsSync(VPCD)) return 'vsmartcard-vpcd is not installed';
  if (!openscModule) return 'opensc-pkcs11 is not installed';
  if (!opensslEngine) return 'libengine-pkcs11-openssl is not installed';
  return spawnSync('unshare', ['-m', '-n', 'true']).status === 0 ? undefined : 'unshare is not permitted here';
}

const missing = whatIsMissing();

/**
 * Describes tests that need a virtual reader and programs that we did not write. Where something is missing they are
 * skipped, and the title says why; with `TEGATA_REQUIRE=pcsc` that is a failure.
 */
export function describeWithPcsc(title: string, body: () => void): void {
  const isRequired = (process.env['TEGATA_REQUIRE'] ?? '').split(',').includes('pcsc');
  if (missing === undefined) describe(title, body);
  else if (!isRequired) describe.skip(`${title} (not run: ${missing})`, body);
  else {
    it(`${title} can run`, () => {
      throw new Error(`Failed to run with PC/SC, which TEGATA_REQUIRE asks for: ${missing}.`);
    });
  }
}
