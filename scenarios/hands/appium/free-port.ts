import { connect, createServer, type AddressInfo } from 'node:net';
import { startPatience } from '../../../simulators/world/patience.ts';

const RETRY_MS = 25;
const CONNECT_MS = 3_000;

/** A port of loopback that nobody listens on now, for programs that cannot be told to take any. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
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
