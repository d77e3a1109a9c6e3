import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';
import { EXIT_CODES } from '../../../reports/exit-codes.ts';

const LIMIT_MS = 30_000;

/** Something that stays open, as a server does, and a fault that nobody expects. */
const PLANTED = `setInterval(() => {}, 1_000); JSON.stringify = () => { throw new Error('planted'); };`;

it(
  'ends also when Tegata itself failed with something still open, and says so',
  { timeout: 2 * LIMIT_MS },
  async () => {
    const before = ['--import', `data:text/javascript,${encodeURIComponent(PLANTED)}`];
    const command = ['--import', './tests/pcsc/run-source.mjs', 'cli/tegata.ts', 'list', 'scenarios', '--json'];
    const ended = await new Promise((resolve) => {
      execFile(process.execPath, [...before, ...command], { timeout: LIMIT_MS }, (cause, _out, said) =>
        resolve({ code: cause?.code, said }),
      );
    });
    expect(ended).toEqual({
      code: EXIT_CODES.broken.code,
      said: expect.stringContaining('Tegata itself failed. Please report this:\nError: planted') as string,
    });
  },
);
