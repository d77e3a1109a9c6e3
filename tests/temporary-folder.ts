import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PREFIX = 'tegata-tests-';

/** Gives everything that the tests and the programs they start put aside one folder, which goes with the last of them. */
export default function setUp(): () => void {
  // Each project of tests is set up; one folder is enough, and a short path leaves sockets room for their names.
  if (basename(tmpdir()).startsWith(PREFIX)) return () => {};
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
