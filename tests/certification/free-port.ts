import { serveBroker } from '../../simulators/broker/server.ts';

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = await serveBroker({ handle: () => new Response(null) });
  await server.close();
  return server.port;
}
