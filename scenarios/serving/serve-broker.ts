import { readFile, writeFile } from 'node:fs/promises';
import { createBroker } from '../../simulators/broker/broker.ts';
import type { ClientInput } from '../../simulators/broker/clients.ts';
import { serveBroker, type ServedBroker } from '../../simulators/broker/server.ts';
import type { TrustSource } from '../../simulators/broker/service.ts';
import { appAt } from '../app-at.ts';
import { createEar } from '../certification/ear.ts';
import { readOptionsFile } from '../read-options-file.ts';
import { createServedTrust } from './served-trust.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { makeSecret } from '../../simulators/world/make-secret.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import type { WorldProxy } from '../../simulators/world/proxy.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createWorldOn } from '../../simulators/world/world.ts';

/** A broker that listens, with a desk at which a person takes the part of phone and card. */
export interface BrokerAlone {
  readonly issuer: string;
  /** Where the desk is; with its token, once. */
  readonly desk: string;
  /** Through which a client reaches the test environment's addresses, where they are pretended to be here. */
  readonly proxy?: string;
  close(): Promise<void>;
}

/** What to serve, and where. */
export interface ServeRequest {
  readonly host: string;
  readonly port: number;
  readonly clients?: string;
  /** File of options that differ from the usual ones. */
  readonly options?: string;
  readonly root?: string;
  /** Answers at the test environment's addresses, through a proxy on this port. */
  readonly asSandbox?: { readonly proxyPort: number };
  /** Speaks HTTPS; the authority to be trusted is written into this file. */
  readonly tls?: { readonly authorityFile: string };
}

/** Where the official test environment is: nothing here ever contacts it. */
const TEST_ENVIRONMENT_HOST = 'sb-auth-and-sign.go.jp';

/** Serves a broker alone, on the machine's own clock, for whoever wants to talk to it. */
export async function serveBrokerAlone(request: ServeRequest): Promise<BrokerAlone> {
  const clients = request.clients === undefined ? [] : await readClientsFile(request.clients);
  const own = request.options === undefined ? {} : (await readOptionsFile(request.options)).broker;
  const furtherRoots = request.root === undefined ? [] : await readRootsFile(request.root);
  const clock = createRealClock();
  const tls = request.tls && (await prepareTls(request.tls.authorityFile, clock.now()));
  // The issuer names the port, which is known only once the broker listens.
  let handle: Handle = () => new Response(null, { status: 503 });
  const served = await serveBroker(
    { handle: (incoming) => handle(incoming) },
    { host: request.host, port: request.port, ...(tls && { tls }) },
  );
  try {
    const ear = createEar();
    const world = createWorldOn(clock, { seed: `served-${process.pid}`, sink: ear.sink });
    const origin = request.asSandbox ? `https://${TEST_ENVIRONMENT_HOST}` : originOf(served, tls !== undefined);
    const pki = createServedTrust(world);
    const trust = async (): Promise<TrustSource> => ({ ...(await pki.trust()), furtherRoots });
    // A link to the app leads to the desk, for nothing else here would take it.
    const broker = createBroker(world, {
      options: { app: appAt(clock.now()), ...own, origin, appLinkOrigin: origin },
      clients,
      trust,
    });
    world.network.serve(origin, 'broker', broker.handle);
    const token = makeSecret();
    let desk: Promise<Handle> | undefined;
    const open = async (): Promise<Handle> => {
      const { openDesk } = await import('../sign-in-desk/open-desk.ts');
      return openDesk({ world, ear, clock, token, origin, broker, trust: await pki.trust() });
    };
    handle = async (incoming) => {
      if (pki.isAsked(incoming)) return pki.handle(incoming);
      return isForDesk(incoming) ? (await (desk ??= open()))(incoming) : broker.handle(incoming);
    };
    const proxy = request.asSandbox && (await openTunnel(served.port, request.asSandbox.proxyPort));
    return {
      issuer: broker.issuer,
      desk: `${origin}/desk?token=${token}`,
      ...(proxy && { proxy: proxy.url }),
      async close() {
        await proxy?.close();
        await served.close();
      },
    };
  } catch (cause) {
    await served.close();
    throw cause;
  }
}

function isForDesk({ url }: Request): boolean {
  return /^\/(?:desk(?:\/|$)|open$)/.test(new URL(url).pathname);
}

function originOf({ host, port }: ServedBroker, isTls: boolean): string {
  return `${isTls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function prepareTls(authorityFile: string, nowMs: number): Promise<{ key: string; certificate: string }> {
  const { makeTlsCertificate } = await import('../../simulators/trust/tls-certificate.ts');
  const { key, certificate, authority } = makeTlsCertificate([TEST_ENVIRONMENT_HOST], nowMs);
  try {
    await writeFile(authorityFile, authority);
  } catch (cause) {
    const message = `Failed to write the test authority: expected to be able to write ${authorityFile}.`;
    throw new HarnessError('file-invalid', message, { cause });
  }
  return { key, certificate };
}

async function openTunnel(port: number, proxyPort: number): Promise<WorldProxy> {
  const { openProxy } = await import('../../simulators/world/proxy.ts');
  const tunnels = new Map([[`${TEST_ENVIRONMENT_HOST}:443`, { host: '127.0.0.1', port }]]);
  try {
    const outside = new HarnessError('network-unknown-origin', `Nothing but https://${TEST_ENVIRONMENT_HOST} is here.`);
    return await openProxy(() => Promise.reject(outside), { port: proxyPort, tunnels });
  } catch (cause) {
    const message = `Failed to open the proxy: expected a free port on 127.0.0.1, got ${proxyPort}.`;
    throw new HarnessError('port-in-use', message, { cause });
  }
}

async function readRootsFile(path: string): Promise<Uint8Array[]> {
  const { readFurtherRoots } = await import('../../simulators/trust/further-roots.ts');
  return readFurtherRoots(path);
}

async function readClientsFile(path: string): Promise<ClientInput[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const message = `Failed to read the clients: expected a file at ${path}, got none.`;
    throw new HarnessError('file-invalid', message, { cause });
  }
  try {
    return JSON.parse(text) as ClientInput[];
  } catch (cause) {
    throw new HarnessError('file-invalid', `Failed to read the clients: expected JSON in ${path}.`, { cause });
  }
}
