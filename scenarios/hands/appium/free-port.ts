import { connect, createServer, type AddressInfo } from 'node:net';
import { startPatience } from '../../../simulators/world/patience.ts';

const RETRY_MS = 25;

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

/** Whether somebody listens on a port of loopback within `limitMs`; `isOver` ends the waiting early. */
export async function untilListening(port: number, limitMs: number, isOver: () => boolean): Promise<boolean> {
  let late = false;
  const callOff = startPatience(limitMs, () => (late = true));
  while (!late && !isOver()) {
    const listens = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (listens) {
      callOff();
      return true;
    }
    await new Promise<void>((resolve) => startPatience(RETRY_MS, resolve));
  }
  callOff();
  return false;
}
