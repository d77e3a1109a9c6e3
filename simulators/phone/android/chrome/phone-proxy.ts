import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The phone's loopback as the browser that shows its pages sees it. */
export interface PhoneProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a way from the computer that shows the pages to a port of the phone's own loopback. */
export async function openPhoneProxy(connect: () => Promise<Duplex>): Promise<PhoneProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    connect().then(
      (inside) => {
        inside.once('close', () => socket.destroy());
        socket.once('close', () => inside.destroy());
        socket.pipe(inside).pipe(socket);
      },
      () => socket.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
