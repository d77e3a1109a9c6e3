import { serveBroker } from '../../simulators/broker/server.ts';
import { honestServiceRules, type ServiceRules } from '../../simulators/relying-party/rules.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createWorldOn } from '../../simulators/world/world.ts';
import {
  describeSampleService,
  makeSampleService,
  type SampleKind,
} from '../../scenarios/certification/sample-service.ts';
import { verifyingWith } from '../../scenarios/certification/verifying.ts';
import { serviceFileSchema, type ServiceFile } from '../../scenarios/certification/service-file.ts';

/** A service that listens on loopback, as an integrator's does. */
export interface ServedService {
  readonly file: ServiceFile;
  close(): Promise<void>;
}

/**
 * Serves a service of ours that speaks to a broker over real sockets.
 * @param instead answers in its place, where it wants to
 */
export async function serveService(
  issuer: string,
  rules: ServiceRules = honestServiceRules,
  instead: (request: Request) => Response | Promise<Response> | undefined = () => undefined,
  { kind = 'sign-in', operatorOrigin = '' }: { kind?: SampleKind; operatorOrigin?: string } = {},
): Promise<ServedService> {
  const inner = createWorldOn(createRealClock(), { seed: 'served-service', sink: () => {} });
  // On the network of a world requests enter one at a time, and nobody's service lets all wait for one.
  const world = { ...inner, network: { ...inner.network, as: () => overSocket } };
  let handle: Handle = () => new Response(null, { status: 503 });
  const served = await serveBroker({ handle: (request) => handle(request) });
  const origin = `http://localhost:${served.port}`;
  const verifying = verifyingWith(createTrust(world), operatorOrigin);
  const service = makeSampleService(world, kind, { issuer, verifying, origin }, rules);
  handle = async (request) => {
    try {
      const answer = instead(request);
      if (answer) return await answer;
      return await service.handle(new Request(request.url.replace(/^http:\/\/[^/]+/, origin), request));
    } catch {
      return new Response('Internal Server Error', { status: 500 });
    }
  };
  return { file: serviceFileSchema.parse(describeSampleService(service)), close: served.close };
}

async function overSocket(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const body = request.method === 'GET' ? undefined : await request.text();
  const { method, headers, signal } = request;
  return fetch(request.url, { method, headers, signal, redirect: 'manual', ...(body !== undefined && { body }) });
}
