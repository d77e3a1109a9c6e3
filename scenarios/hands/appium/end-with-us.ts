import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Runs beside us and hears over a pipe which servers are ours. However we end, the pipe closes, even when nothing of us can
 * run any more; it then ends what is left, the latest first: an Appium that lost its adb server would start another.
 */
const KEEPER = `
const ours = [];
const ASK_MS = 50, ASKED = { SIGTERM: 40, SIGKILL: 10 };
const reach = (pid, signal) => {
  try { return process.kill(process.platform === 'win32' ? pid : -pid, signal); } catch { return false; }
};
let heard = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  const lines = (heard + chunk).split('\\n');
  heard = lines.pop();
  for (const line of lines) {
    const pid = Number(line.slice(1));
    if (line[0] === '+') ours.unshift(pid);
    else if (ours.includes(pid)) ours.splice(ours.indexOf(pid), 1);
  }
});
process.stdin.on('close', async () => {
  for (const pid of ours) {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      for (let asked = 0; reach(pid, asked ? 0 : signal) && asked < ASKED[signal]; asked++) {
        await new Promise((resolve) => setTimeout(resolve, ASK_MS));
      }
    }
  }
});
`;

let keeper: ChildProcess | undefined;
const ours = new Set<number>();

/**
 * Lets a process, which leads a group of its own, and all that it started end when we do: when we are done, interrupted or
 * killed. Gives what to call when it has ended before.
 */
export function endWithUs(pid: number): () => void {
  ours.add(pid);
  if (keeper) tell(`+${pid}`);
  else start();
  return () => {
    ours.delete(pid);
    tell(`-${pid}`);
  };
}

function start(): void {
  // In a group of its own no Ctrl+C reaches it.
  const started = spawn(process.execPath, ['-e', KEEPER], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: { ...process.env, NODE_OPTIONS: undefined },
    windowsHide: true,
  });
  keeper = started;
  const gone = (): void => {
    if (keeper === started) keeper = undefined;
  };
  started.once('error', gone);
  started.once('exit', gone);
  started.stdin.on('error', gone);
  // We end when our own work is done, not when the keeper has.
  started.unref();
  if ('unref' in started.stdin && typeof started.stdin.unref === 'function') started.stdin.unref();
  for (const pid of ours) tell(`+${pid}`);
}

function tell(line: string): void {
  keeper?.stdin?.write(`${line}\n`);
}
