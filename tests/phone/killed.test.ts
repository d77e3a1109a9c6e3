import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, vi } from 'vitest';
import { markedProcesses, NODE_MARK } from '../../scenarios/hands/grid/end-orphans.ts';
import { whatIsMissing } from './what-is-missing.ts';

const PATIENCE_MS = 240_000;
const START_MS = 180_000;
/** Appium is asked to end for two seconds before it is made to, and so is adb. */
const END_MS = 30_000;
const COMMAND = ['--import', './tests/pcsc/run-source.mjs', 'cli/tegata.ts', 'run', 'authentication/happy'];

const android = whatIsMissing() === undefined ? (['android'] as const) : [];
const PHONES = [...android, 'ios'] as const;

const EXPECTED = { android: ['Appium', 'adb'], ios: ['Appium'] } as const;

/** The servers among processes. */
function serversOf(pids: readonly number[]): string[] {
  const lines = pids.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
  return Object.entries({ Appium: /appium\/index\.js server/, adb: /\badb -P \d+ nodaemon server/ })
    .filter(([, line]) => lines.some((text) => line.test(text)))
    .map(([name]) => name);
}

// Only Linux tells the environment of a process, by which all that a run started is known.
describe.skipIf(process.platform !== 'linux')('a run on phones that is killed', { timeout: PATIENCE_MS }, () => {
  // Beside each other: most of the time each only loads.
  it.concurrent.for(PHONES)('leaves no process: %s', async (phone, { expect }) => {
    const outDir = await mkdtemp(join(tmpdir(), 'tegata-killed-'));
    const mark = `killed-${phone}-${process.pid}`;
    const run = spawn(process.execPath, [...COMMAND, '--phone', phone, '--workers', '1', '--out', outDir], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, [NODE_MARK]: mark },
    });
    // The first result is there: a phone, its session and its servers are all in use.
    let said = '';
    for (const output of [run.stdout, run.stderr]) output.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await vi.waitFor(() => expect(said).toContain('✓ authentication/happy/'), { timeout: START_MS, interval: 100 });
    expect(serversOf(await markedProcesses(mark))).toEqual(EXPECTED[phone]);

    run.kill('SIGKILL');
    await once(run, 'exit');
    await vi.waitFor(async () => expect(await markedProcesses(mark)).toEqual([]), { timeout: END_MS, interval: 100 });
    await rm(outDir, { recursive: true });
  });
});
