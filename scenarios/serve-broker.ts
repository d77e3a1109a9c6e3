import { readFile } from 'node:fs/promises';
import { createBroker } from '../simulators/broker/broker.ts';
import type { ClientInput } from '../simulators/broker/clients.ts';
import { serveBroker } from '../simulators/broker/server.ts';
import type { Trust } from '../simulators/trust/trust.ts';
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
}): Promise<BrokerAlone> {
  const clients = request.clients === undefined ? [] : await readClientsFile(request.clients);
  const world = createWorldOn(createRealClock(), { seed: `served-${process.pid}`, sink: () => {} });
  // The issuer names the port, which is known only once the broker listens.
  let handle: Handle = () => new Response(null, { status: 503 });
  const { host, port, close } = await serveBroker({ handle: (incoming) => handle(incoming) }, request);
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  try {
    const trust = async (): Promise<Trust> => (await import('../simulators/trust/trust.ts')).createTrust(world);
    const broker = createBroker(world, { options: { origin }, clients, trust });
    handle = broker.handle;
    return { issuer: broker.issuer, close };
  } catch (cause) {
    await close();
    throw cause;
  }
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
