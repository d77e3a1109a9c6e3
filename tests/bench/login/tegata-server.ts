import { createBroker } from '../../../simulators/broker/broker.ts';
import { serveBroker } from '../../../simulators/broker/server.ts';
import { createTrust } from '../../../simulators/trust/trust.ts';
import { createRealClock } from '../../../simulators/world/real-clock.ts';
import type { Handle } from '../../../simulators/world/wire.ts';
import { createWorldOn } from '../../../simulators/world/world.ts';
import { BENCH_CLIENT } from './client.ts';

const { d: _private, ...publicJwk } = BENCH_CLIENT.privateJwk;
const REALM = '/api/realms/main';
const clock = createRealClock();
const world = createWorldOn(clock, { seed: 'bench', sink: () => {} });

let handle: Handle = () => new Response(null, { status: 503 });
const { host, port } = await serveBroker({ handle: (request) => handle(request) });
const origin = `http://${host}:${port}`;
const broker = createBroker(world, {
  // Opaque access tokens, as the peers issue them; approval in-process, as theirs.
  options: { origin, accessTokenFormat: 'opaque', deviceKind: 'smartphone' },
  clients: [
    {
      id: BENCH_CLIENT.id,
      name: 'bench',
      redirectUris: [BENCH_CLIENT.redirectUri],
      algorithm: 'ES256',
      keys: [publicJwk],
      policyUrl: `${origin}/policy`,
      termsUrl: `${origin}/terms`,
    },
  ],
  trust: createTrust(world),
});
const INTERACTION = new RegExp(`${REALM}/interactions/([^/?]+)$`);
handle = (request) => {
  const id = INTERACTION.exec(request.url)?.[1];
  const location = id === undefined ? undefined : broker.control.approve(id, 'person');
  return location === undefined ? broker.handle(request) : new Response(null, { status: 303, headers: { location } });
};

process.on('message', ({ shiftMs }: { shiftMs: number }) => {
  clock.shift(shiftMs);
  const { rss } = process.memoryUsage();
  const stored = Object.values(broker.stored()).reduce((sum, count) => sum + count, 0);
  process.send?.({ rssMib: Math.round(rss / 2 ** 20), stored });
});
process.on('disconnect', () => process.exit());
const connect = `${REALM}/protocol/openid-connect`;
process.send?.({
  origin,
  authorizePath: `${connect}/auth`,
  tokenPath: `${connect}/token`,
  userinfoPath: `${connect}/userinfo`,
  audience: `${origin}${connect}/token`,
});
