import * as oidc from 'openid-client';
import type { World } from '../world/world.ts';
import { reachBroker } from './broker-unreachable.ts';
import type { ServiceConfig } from './config.ts';
import type { ServiceRules } from './rules.ts';
import { withPatience } from './with-patience.ts';

/** Gives the client library's picture of the broker: discovered at the first call that succeeds, then kept. */
export function createBrokerClient(
  world: World,
  config: ServiceConfig,
  rules: ServiceRules,
): () => Promise<oidc.Configuration> {
  const send = reachBroker(withPatience(world.clock, world.network.as(config.id), rules.patienceMs));
  const isPlainHttp = new URL(config.issuer).protocol === 'http:';
  let discovered: oidc.Configuration | undefined;

  return async () => {
    if (discovered) return discovered;
    const broker = await rules.discover(new URL(config.issuer), config.clientId, {}, await rules.authenticate(config), {
      [oidc.customFetch]: (url, init) => send(url, init as RequestInit),
      execute: [...(isPlainHttp ? [oidc.allowInsecureRequests] : []), rules.harden],
    });
    // The library would count in real seconds; in a world only the world's clock counts, and patience is ours.
    broker.timeout = 0;
    discovered = broker;
    return discovered;
  };
}
