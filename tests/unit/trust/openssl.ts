import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the command is there: what needs it is left out where it is not. */
export const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
})();

/** Writes DER as PEM. */
export function toPem(label: 'CERTIFICATE' | 'X509 CRL', der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;
}

/** A folder in which `openssl` works; gone when it is disposed of. */
export interface Bench extends Disposable {
  readonly folder: string;
  write(name: string, content: string | Uint8Array): void;
  /** Runs the command without blocking this process. Both streams in one text, whatever the exit code. */
  openssl(...args: readonly string[]): Promise<string>;
}

/** Makes such a folder. */
export function createBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-openssl-'));
  return {
    folder,
    write: (name, content) => writeFileSync(join(folder, name), content),
    openssl: (...args) =>
      new Promise((resolve) => {
        execFile('openssl', args, { cwd: folder }, (_, stdout, stderr) => resolve(stdout + stderr));
      }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
