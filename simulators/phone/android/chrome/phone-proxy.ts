import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The phone's loopback as the browser that shows its pages sees it. */
export interface PhoneProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** How a request to a proxy begins, where it leads to loopback. */
const TO_LOOPBACK = /^[A-Z]+ http:\/\/(?:127\.0\.0\.1|localhost)(?::(\d+))?\//;
const HTTP_PORT = 80;

/**
 * Opens a way from the computer that shows the pages into the phone: what they ask of loopback is asked of the phone's own,
 * and all else of the proxy that its Chrome was told to use, which listens there too.
 * @param connect leads to a port of the phone's own loopback
 * @param proxyPort where that proxy is; the phone has no other network
 */
export async function openPhoneProxy(
  connect: (port: number) => Promise<Duplex>,
  proxyPort?: number,
): Promise<PhoneProxy> {
  const lead = (begun: string): Promise<Duplex> => {
    const own = TO_LOOPBACK.exec(begun);
    if (own) return connect(Number(own[1] ?? HTTP_PORT));
    if (proxyPort !== undefined) return connect(proxyPort);
    return Promise.reject(new Error('This phone has no network but its own loopback.'));
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    // A browser keeps the connections to a proxy apart by where they lead.
    socket.once('data', (begun) => {
      socket.pause();
      lead(begun.toString('latin1')).then(
        (inside) => {
          inside.once('close', () => socket.destroy());
          socket.once('close', () => inside.destroy());
          inside.write(begun);
          socket.pipe(inside).pipe(socket);
        },
        () => socket.destroy(),
      );
    });
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
