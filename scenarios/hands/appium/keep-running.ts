import type { ServerProcess } from './server-process.ts';

/** A server that is started again when it is asked for and has ended. */
export interface KeptServer<S extends ServerProcess = ServerProcess> {
  running(): Promise<S>;
  /** The one that was started last, running or not. */
  latest(): Promise<S>;
  stop(): Promise<void>;
}

/** Keeps a server, `first` of which runs already. */
export function keepRunning<S extends ServerProcess>(first: S, start: () => Promise<S>): KeptServer<S> {
  const begin = async (): Promise<S> => first;
  let now = begin();
  const running = async (): Promise<S> => {
    const server = await now;
    if (server.isRunning()) return server;
    // Several may ask at once: the first starts it, all get the same.
    now = again.get(server) ?? start();
    again.set(server, now);
    return now;
  };
  const again = new Map<S, Promise<S>>();
  return {
    running,
    latest: () => now,
    async stop() {
      await (await now).stop();
    },
  };
}
