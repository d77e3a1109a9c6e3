import { readFile } from 'node:fs/promises';
import { createBroker } from '../simulators/broker/broker.ts';
import type { ClientInput } from '../simulators/broker/clients.ts';
import { serveBroker } from '../simulators/broker/server.ts';
import { createTrust } from '../simulators/trust/trust.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import { createRealClock } from '../simulators/world/real-clock.ts';
import { createWorldOn } from '../simulators/world/world.ts';

/** A broker that listens. */
export interface ServedBroker {
  readonly issuer: string;
  close(): Promise<void>;
}

/** Serves a broker alone, on the machine's own clock, for whoever wants to talk to it. */
export async function serveBrokerAlone(request: {
  host: string;
  port: number;
  clients?: string;
}): Promise<ServedBroker> {
  const world = createWorldOn(createRealClock(), { seed: `served-${process.pid}`, sink: () => {} });
  const clients = request.clients === undefined ? [] : await readClientsFile(request.clients);
  const { origin, close } = await serveBroker(
    (served) => createBroker(world, { options: { origin: served }, clients, trust: createTrust(world) }),
    request,
  );
  return { issuer: `${origin}/api/realms/main`, close };
}

async function readClientsFile(path: string): Promise<ClientInput[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new HarnessError('file-invalid', `Failed to read the clients: expected a file at ${path}, got none.`, {
      cause,
    });
  }
  try {
    return JSON.parse(text) as ClientInput[];
  } catch (cause) {
    throw new HarnessError('file-invalid', `Failed to read the clients: expected JSON in ${path}.`, { cause });
  }
}
