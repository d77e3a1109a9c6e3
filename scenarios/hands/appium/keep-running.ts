import type { ServerProcess } from './server-process.ts';

/** A server that is started again when it is asked for and has ended. */
export interface KeptServer {
  running(): Promise<ServerProcess>;
  stop(): Promise<void>;
}

/** Keeps a server, `first` of which runs already. */
export function keepRunning(first: ServerProcess, start: () => Promise<ServerProcess>): KeptServer {
  let now = Promise.resolve(first);
  const running = async (): Promise<ServerProcess> => {
    const server = await now;
    if (server.isRunning()) return server;
    // Several may ask at once: the first starts it, all get the same.
    now = again.get(server) ?? start();
    again.set(server, now);
    return now;
  };
  const again = new Map<ServerProcess, Promise<ServerProcess>>();
  return {
    running,
    async stop() {
      await (await now).stop();
    },
  };
}
