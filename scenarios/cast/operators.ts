import { createBroker, type Broker } from '../../simulators/broker/broker.ts';
import { honestBrokerRules } from '../../simulators/broker/rules.ts';
import { honestServiceRules } from '../../simulators/relying-party/rules.ts';
import { createRelyingParty, type RelyingParty } from '../../simulators/relying-party/relying-party.ts';
import { loadServices } from '../../simulators/relying-party/services.ts';
import { createTrustSite } from '../../simulators/trust/trust-site.ts';
import { createTrust, type Trust } from '../../simulators/trust/trust.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { withDefects } from '../defects.ts';
import type { Setting } from '../setting.ts';

/** Those who run servers in a world: the test PKI, the broker and the services. */
export interface Operators {
  readonly trust: Trust;
  readonly broker: Broker;
  readonly appLinkOrigin: string;
  service(name: string): RelyingParty;
}

/** Where the broker of a scripted world is. */
export const BROKER_ORIGIN = 'http://broker.tegata.test';

/** Puts the broker and the services into a world. */
export async function createOperators(
  world: VirtualWorld,
  setting: Setting,
  furtherRoots: readonly Uint8Array[] = [],
): Promise<Operators> {
  const trust = createTrust(world);
  const issuer = `${BROKER_ORIGIN}/api/realms/main`;
  const serviceRules = await withDefects('relying-party', honestServiceRules, setting.defects);
  const services = loadServices().map((config) => createRelyingParty(world, { ...config, issuer }, serviceRules));
  const brokerRules = await withDefects('broker', honestBrokerRules, setting.defects);
  const broker = createBroker(
    world,
    {
      options: { origin: BROKER_ORIGIN, ...setting.broker },
      clients: services.map((service) => service.client),
      trust: { ...trust, furtherRoots },
    },
    brokerRules,
  );
  world.network.serve(BROKER_ORIGIN, 'broker', broker.handle);
  world.network.serve(broker.appLinkOrigin, 'broker', broker.handle);
  world.network.serve(new URL(trust.ocspUrl).origin, 'test-pki', createTrustSite(trust));
  for (const service of services) world.network.serve(service.origin, service.id, service.handle);
  return {
    trust,
    broker,
    appLinkOrigin: broker.appLinkOrigin,
    service(name) {
      const service = services.find(({ id }) => id === name);
      if (service) return service;
      throw new HarnessError(
        'not-found',
        `Failed to find the service ${name}: expected ${services.map(({ id }) => id).join(', ')}.`,
      );
    },
  };
}
