import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Handle } from '../../../world/wire.ts';

/** A WebDriverAgent that answers on loopback. */
export interface ServedWda {
  /** As the capability `appium:webDriverAgentUrl` names it. */
  readonly url: string;
  /** Stops listening and drops what is open, as when the runner on the phone dies. */
  close(): Promise<void>;
}

/** Serves a WebDriverAgent on loopback: on a free port, or on `port`, where one that died is started again. */
export function serveWda(handle: Handle, port = 0): Promise<ServedWda> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handle, hostname: '127.0.0.1', port });
    server.once('error', reject);
    server.once('listening', () => {
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
    });
  });
}
