import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Usbmux } from './usbmux.ts';

/** A usbmuxd that answers on loopback. */
export interface ServedUsbmux {
  /** As `USBMUXD_SOCKET_ADDRESS` names it. */
  readonly address: string;
  /** Stops listening and drops every connection. */
  close(): Promise<void>;
}

/** Serves a usbmuxd on a free port of loopback. */
export function serveUsbmux(usbmux: Usbmux): Promise<ServedUsbmux> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    usbmux.serve(socket);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          for (const socket of open) socket.destroy();
        });
      resolve({ address: `127.0.0.1:${port}`, close });
    });
  });
}
