import { spawn } from 'node:child_process';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startPatience } from '../../simulators/world/patience.ts';

const PATIENCE_MS = 20_000;

/** A display that runs beside ours until it is stopped. */
export interface Display {
  readonly number: number;
  stop(): Promise<void>;
}

/** Starts an X server without a screen on a display that is free. */
export async function startDisplay(program: string, size: string): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => void process.off('exit', endWithUs));
  const told = new Promise<number>((resolve) => child.stdio[3]?.once('data', (data) => resolve(Number(data))));
  const late = new Promise<void>((resolve) => startPatience(PATIENCE_MS, resolve));
  const number = await Promise.race([told, ended, late]);
  if (typeof number === 'number') {
    return {
      number,
      stop() {
        child.kill();
        return ended;
      },
    };
  }
  child.kill();
  throw new HarnessError('hands-engine-missing', `Failed to start ${program}: expected a display, got no answer.`);
}
