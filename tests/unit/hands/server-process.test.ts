import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import { startServerProcess } from '../../../scenarios/hands/appium/server-process.ts';

const LISTEN = `require('node:net').createServer().listen(Number(process.argv[1]), '127.0.0.1');`;
/** Started by a server, as a driver starts a browser. It would go on for ever. */
const WITH_CHILD = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);${LISTEN}`;
const STUBBORN = `process.on('SIGTERM', () => {});${LISTEN}`;
const SERVERS = { willing: LISTEN, stubborn: STUBBORN, 'with a child': WITH_CHILD };

const RUN = `
import { startServerProcess } from './scenarios/hands/appium/server-process.ts';
for (const script of JSON.parse(process.env.SCRIPTS)) {
  const server = await startServerProcess({ name: 'it', file: process.execPath, args: (port) => ['-e', script, String(port)] });
  console.log(server.pid);
}
console.log('ready');
`;

describe.skipIf(process.platform === 'win32')('a server of a run', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
    it(`ends with the run that ${signal} ends, and what it started too`, async () => {
      const { run, pids } = await startRun(Object.values(SERVERS));
      expect(pids.map(isRunning)).toEqual([true, true, true, true]);

      run.kill(signal);
      await once(run, 'exit');
      await vi.waitFor(() => expect(pids.map(isRunning)).toEqual([false, false, false, false]), 20_000);
    });
  }

  it('ends when it is stopped, with what it started', async () => {
    const server = await startServerProcess({
      name: 'it',
      file: process.execPath,
      args: (port) => ['-e', WITH_CHILD, String(port)],
    });
    const child = childOf(server.pid);
    expect([server.pid, child].map(isRunning)).toEqual([true, true]);

    await server.stop();
    await vi.waitFor(() => expect([server.pid, child].map(isRunning)).toEqual([false, false]), 5_000);
  });

  it('ends when it is stopped, though it does not want to', async () => {
    const server = await startServerProcess({
      name: 'it',
      file: process.execPath,
      args: (port) => ['-e', STUBBORN, String(port)],
    });
    await server.stop();
    expect(isRunning(server.pid)).toBe(false);
  });
});

async function startRun(scripts: readonly string[]): Promise<{ run: ReturnType<typeof spawn>; pids: number[] }> {
  const run = spawn(process.execPath, ['--import', './tests/pcsc/run-source.mjs', '--input-type=module', '-e', RUN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SCRIPTS: JSON.stringify(scripts) },
  });
  const pids: number[] = [];
  for await (const line of createInterface(run.stdout)) {
    if (line === 'ready') break;
    pids.push(Number(line));
  }
  return { run, pids: [...pids, childOf(pids.at(-1) ?? 0)] };
}

function childOf(parent: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'ppid=,pid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = processes.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.find(([ppid]) => ppid === parent)?.[1] ?? 0;
}

/** What has ended and was not yet collected by its parent does not count. */
function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}
