import { spawn } from 'node:child_process';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import { endWithUs } from './end-with-us.ts';
import { freePort, untilListening } from './free-port.ts';

/** A server of somebody else's that runs as a process of ours, on loopback. */
export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  isRunning(): boolean;
  /** What it said last, for messages. */
  lastWords(): string;
  /** Resolves when it has ended, however that came. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ServerStart {
  /** What people call it. */
  readonly name: string;
  readonly file: string;
  readonly args: (port: number) => readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Done before it starts, once its port is known. */
  readonly prepare?: (port: number) => Promise<void>;
}

const READY_MS = 60_000;
/** How long a server may take to leave by itself: Appium waits two minutes for a phone that is gone. */
const LEAVING_MS = 5_000;
const KEPT_WORDS = 4_000;

/** Starts a server on a free port and waits until it listens. Throws `hands-engine-missing` with what it said when it does not. */
export async function startServerProcess({ name, file, args, env, cwd, prepare }: ServerStart): Promise<ServerProcess> {
  const port = await freePort();
  await prepare?.(port);
  const child = spawn(file, args(port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    // The leader of a group, so that what it started can be ended with it.
    detached: process.platform !== 'win32',
    ...(cwd !== undefined && { cwd }),
  });
  let words = '';
  let running = true;
  const hear = (chunk: Buffer): void => {
    words = (words + chunk.toString()).slice(-KEPT_WORDS);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((resolve) => {
    child.once('error', (cause) => {
      words += String(cause);
      running = false;
      resolve();
    });
    child.once('exit', () => {
      running = false;
      resolve();
    });
  });
  const { pid } = child;
  if (pid !== undefined) {
    const forget = endWithUs(pid);
    void ended.then(() => {
      endGroup(pid);
      forget();
    });
  }

  // What never began, as with a path that leads nowhere, keeps nobody waiting.
  const listens = untilListening(port, READY_MS, () => !running);
  if (!(await Promise.race([listens, ended.then(() => false)]))) {
    child.kill();
    throw new HarnessError(
      'hands-engine-missing',
      `Failed to start ${name}: expected it to listen, got: ${words.trim()}`,
    );
  }
  return {
    port,
    pid: pid ?? 0,
    isRunning: () => running,
    lastWords: () => words,
    ended,
    async stop() {
      child.kill();
      const left = startPatience(LEAVING_MS, () => child.kill('SIGKILL'));
      await ended;
      left();
    },
  };
}

/** Ends what a server started and did not end itself. */
function endGroup(leader: number): void {
  if (process.platform === 'win32') return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}
