import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives everything that the tests and the programs they start put aside one folder, which goes with the last of them. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
