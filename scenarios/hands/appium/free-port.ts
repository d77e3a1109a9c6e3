import { connect, createServer } from 'node:net';
import { threadId } from 'node:worker_threads';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';

const RETRY_MS = 25;
const CONNECT_MS = 3_000;

/**
 * Where ports are looked for: below those that any system gives out by itself, to a server that takes any or to whoever
 * connects, so that none of them takes a port between the look and its use. Linux begins at 32768, others at 49152.
 */
const LOWEST = 12_000;
const COUNT = 20_000;
/** Steps that visit every port before one comes again, far from those of a process or a thread that began beside this one. */
const STEP = 7_919;
let at = process.pid * 104_729 + threadId * 1_299_709;

/** A port of loopback that nobody listens on now, for programs that cannot be told to take any. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < COUNT; tries++) {
    at = (at + STEP) % COUNT;
    if (await isFree(LOWEST + at)) return LOWEST + at;
  }
  throw new HarnessError(
    'port-in-use',
    `Failed to find a free port: all from ${LOWEST} to ${LOWEST + COUNT} are taken.`,
  );
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      // Some systems keep ports to themselves.
      if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') resolve(false);
      else reject(cause);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Whether somebody listens on a port now. */
export function isListening(port: number, host = '127.0.0.1'): Promise<boolean> {
  const socket = connect(port, host);
  return new Promise((resolve) => {
    const end = (listens: boolean): void => {
      callOff();
      socket.destroy();
      resolve(listens);
    };
    const callOff = startPatience(CONNECT_MS, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** Whether somebody listens on a port of loopback within `limitMs`; `isOver` ends the waiting early. */
export async function untilListening(port: number, limitMs: number, isOver: () => boolean): Promise<boolean> {
  let late = false;
  const callOff = startPatience(limitMs, () => (late = true));
  while (!late && !isOver()) {
    if (await isListening(port)) {
      callOff();
      return true;
    }
    await new Promise<void>((resolve) => startPatience(RETRY_MS, resolve));
  }
  callOff();
  return false;
}
