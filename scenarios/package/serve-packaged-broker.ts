import { serveBroker } from '../../simulators/broker/server.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createBroker, type PackagedBroker, type PackagedBrokerOptions } from './create-broker.ts';

/** A broker of a test that also listens on loopback, at its own origin. */
export interface ServedPackagedBroker extends PackagedBroker {
  close(): Promise<void>;
}

/** Makes a broker and has it listen on loopback; a free port unless one is named. */
export async function servePackagedBroker({
  port = 0,
  ...options
}: Omit<PackagedBrokerOptions, 'origin'> & { readonly port?: number }): Promise<ServedPackagedBroker> {
  // The issuer names the port, which is known only once it is listened on.
  let handle: Handle = () => new Response(null, { status: 503 });
  const served = await serveBroker({ handle: (request) => handle(request) }, { port });
  try {
    const broker = await createBroker({ ...options, origin: `http://${served.host}:${served.port}` });
    handle = broker.handle;
    return { ...broker, close: served.close };
  } catch (cause) {
    await served.close();
    throw cause;
  }
}
