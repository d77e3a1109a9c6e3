import { spawn } from 'node:child_process';
import { startPatience } from '../../../simulators/world/patience.ts';
import { DEEDS, nobodyPresented, type Asked, type Presenter } from './presenter.ts';

const KEPT_WORDS = 500;

/**
 * Has a command of the user's do it: the deed is its last argument, the rest stands in its environment. It has done it when
 * it ends with 0; with anything else, or too late, nobody has.
 */
export function commandPresenter(command: string, limitMs: number): Presenter {
  return (asked) =>
    new Promise((resolve, reject) => {
      const { deed } = asked;
      const child = spawn(`${command} ${deed}`, {
        shell: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...environmentOf(asked) },
        // A shell has children of its own, which are to end with it.
        detached: process.platform !== 'win32',
      });
      let words = '';
      const hear = (chunk: Buffer): void => {
        words = (words + chunk.toString()).slice(-KEPT_WORDS);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      const fail = (why: string): void => reject(nobodyPresented(asked, why));
      const callOff = startPatience(limitMs, () => {
        fail(`expected the presenter to be done within ${limitMs / 1000} s`);
        endWithChildren(child.pid, () => child.kill());
      });
      child.once('error', ({ message }) => fail(message));
      child.once('close', (code) => {
        callOff();
        if (code === 0) resolve();
        else fail(`the presenter ended with ${code ?? 'a signal'}${words.trim() === '' ? '' : `: ${words.trim()}`}`);
      });
    });
}

function environmentOf({ deed, device, what, card }: Asked): NodeJS.ProcessEnv {
  const { ja, en } = DEEDS[deed];
  return {
    TEGATA_DEED: deed,
    TEGATA_DEVICE: device,
    TEGATA_SAYS_JA: ja,
    TEGATA_SAYS_EN: en,
    ...(what !== undefined && { TEGATA_WHAT: what }),
    ...(card !== undefined && { TEGATA_CARD: card }),
  };
}

function endWithChildren(pid: number | undefined, otherwise: () => void): void {
  if (pid === undefined || process.platform === 'win32') return otherwise();
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in this moment.
  }
}
