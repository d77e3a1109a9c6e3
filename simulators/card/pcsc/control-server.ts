import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Handle } from '../../world/wire.ts';

/** A control port that listens on loopback. */
export interface ControlPort {
  readonly port: number;
  close(): Promise<void>;
}

/** Opens a control port on loopback, on a port that is free. */
export function openControlPort(handle: Handle): Promise<ControlPort> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handle, hostname: '127.0.0.1', port: 0 });
    server.once('error', reject);
    server.once('listening', () => {
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
