import { serveBroker, type ServedBroker, type ServerCertificate } from '../../../simulators/broker/server.ts';
import { NoAnswer } from '../../../simulators/world/broken-off.ts';
import type { World } from '../../../simulators/world/world.ts';

/** Where the broker of a world is served to an app outside of it. */
export interface AppBroker {
  /** Whose requests they are in the world. */
  readonly phone: string;
  /** The broker's origin in the world. */
  readonly origin: string;
  /** The address to listen at; loopback when absent. */
  readonly host?: string;
  readonly port?: number | undefined;
  readonly tls?: ServerCertificate;
}

/**
 * Serves the broker of a world to an app outside of it. Its requests enter the world as those of its phone, so that they
 * stand in the journal, and that a phone whose network is cut gets no answer.
 */
export function serveAppBroker(world: World, { phone, origin, host, port, tls }: AppBroker): Promise<ServedBroker> {
  const send = world.network.as(phone);
  const handle = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const body = method === 'GET' || method === 'HEAD' ? undefined : await request.text();
    try {
      return await send(new Request(`${origin}${pathname}${search}`, { method, headers, ...(body && { body }) }));
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      return new NoAnswer();
    }
  };
  return serveBroker({ handle }, { ...(host && { host }), ...(port !== undefined && { port }), ...(tls && { tls }) });
}
