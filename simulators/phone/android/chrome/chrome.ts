import type { Duplex } from 'node:stream';
import type { FileStore } from '../file-store.ts';
import { openTab, serveDevtools } from './devtools-socket.ts';
import { openPhoneProxy } from './phone-proxy.ts';

/** What shows the pages of a phone's Chrome: a browser that runs on the computer that simulates the phone. */
export interface Pages {
  /** Where its devtools listen on loopback. */
  readonly devtoolsPort: number;
  close(): Promise<void>;
}

/** What a phone's Chrome is made of. */
export interface ChromeEngine {
  /** The version that the phone lists. */
  readonly version: string;
  /** Starts it with data of its own. All that it asks for goes to the proxy, loopback included. */
  start(proxy: string): Promise<Pages>;
}

/** The Chrome of a phone: runs or not, and has a devtools socket while it runs. */
export interface Chrome {
  readonly version: string;
  isRunning(): boolean;
  /** Starts it where it does not run, and shows an address in a new tab. */
  open(url?: string): Promise<void>;
  /** Ends it; what pages stored goes with it. */
  stop(): Promise<void>;
  /** Takes one more connection to its devtools socket. */
  serve(stream: Duplex): void;
}

/** Switches that Chrome reads when it starts, once it is the app to debug. @see chromium base/android CommandLineInitUtil */
const SWITCHES_FILE = '/data/local/tmp/chrome-command-line';

/**
 * Makes a Chrome that does not run yet.
 * @param connect leads to a port of the phone's own loopback
 */
export function createChrome(
  engine: ChromeEngine,
  files: FileStore,
  connect: (port: number) => Promise<Duplex>,
): Chrome {
  let running: Promise<Pages> | undefined;
  const start = async (): Promise<Pages> => {
    const switches = files.read(SWITCHES_FILE)?.toString('utf8') ?? '';
    const [, port] = /\s--proxy-server=(?:http:\/\/)?127\.0\.0\.1:(\d+)(?:\s|$)/.exec(switches) ?? [];
    const proxy = await openPhoneProxy(connect, port === undefined ? undefined : Number(port));
    try {
      const pages = await engine.start(proxy.url);
      return {
        ...pages,
        async close() {
          await pages.close();
          await proxy.close();
        },
      };
    } catch (cause) {
      await proxy.close();
      running = undefined;
      throw cause;
    }
  };
  return {
    version: engine.version,
    isRunning: () => running !== undefined,
    async open(url) {
      running ??= start();
      const { devtoolsPort } = await running;
      if (url === undefined) return;
      await openTab(devtoolsPort, url);
    },
    async stop() {
      const ended = running;
      running = undefined;
      await (await ended)?.close();
    },
    serve(stream) {
      running?.then(
        ({ devtoolsPort }) => serveDevtools(stream, devtoolsPort, engine.version),
        // Whoever started it hears why.
        () => stream.destroy(),
      );
    },
  };
}
