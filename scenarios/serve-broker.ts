import { readFile } from 'node:fs/promises';
import { createBroker } from '../simulators/broker/broker.ts';
import type { ClientInput } from '../simulators/broker/clients.ts';
import { serveBroker } from '../simulators/broker/server.ts';
import type { TrustSource } from '../simulators/broker/service.ts';
import { createServedTrust } from './served-trust.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import { createRealClock } from '../simulators/world/real-clock.ts';
import type { Handle } from '../simulators/world/wire.ts';
import { createWorldOn } from '../simulators/world/world.ts';

/** A broker that listens. */
export interface BrokerAlone {
  readonly issuer: string;
  close(): Promise<void>;
}

/** Serves a broker alone, on the machine's own clock, for whoever wants to talk to it. */
export async function serveBrokerAlone(request: {
  host: string;
  port: number;
  clients?: string;
  root?: string;
}): Promise<BrokerAlone> {
  const clients = request.clients === undefined ? [] : await readClientsFile(request.clients);
  const furtherRoots = request.root === undefined ? [] : await readRootsFile(request.root);
  const world = createWorldOn(createRealClock(), { seed: `served-${process.pid}`, sink: () => {} });
  // The issuer names the port, which is known only once the broker listens.
  let handle: Handle = () => new Response(null, { status: 503 });
  const { host, port, close } = await serveBroker({ handle: (incoming) => handle(incoming) }, request);
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  try {
    const served = createServedTrust(world);
    const trust = async (): Promise<TrustSource> => ({ ...(await served.trust()), furtherRoots });
    const broker = createBroker(world, { options: { origin }, clients, trust });
    handle = (incoming) => (served.isAsked(incoming) ? served.handle(incoming) : broker.handle(incoming));
    return { issuer: broker.issuer, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function readRootsFile(path: string): Promise<Uint8Array[]> {
  const { readFurtherRoots } = await import('../simulators/trust/further-roots.ts');
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
