import { createBroker, type Broker } from '../../simulators/broker/broker.ts';
import { honestBrokerRules } from '../../simulators/broker/rules.ts';
import type { ClientRegistration } from '../../simulators/relying-party/client-registration.ts';
import type { ServiceInput } from '../../simulators/relying-party/config.ts';
import { honestServiceRules } from '../../simulators/relying-party/rules.ts';
import { createRelyingParty, type RelyingParty } from '../../simulators/relying-party/relying-party.ts';
import { loadServices, type ReadyService } from '../../simulators/relying-party/services.ts';
import { operatorPublicKey } from '../../simulators/platform-operator/operator-key.ts';
import { createPlatformOperator } from '../../simulators/platform-operator/platform-operator.ts';
import { honestOperatorRules } from '../../simulators/platform-operator/rules.ts';
import { createTrustSite } from '../../simulators/trust/trust-site.ts';
import { createTrust, type Trust } from '../../simulators/trust/trust.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { withDefects } from '../catalogue/defects.ts';
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

const OPERATOR_ORIGIN = 'http://operator.tegata.test';

const ISSUER = `${BROKER_ORIGIN}/api/realms/main`;

// The same objects in every world, so that what they say is read and their keys are imported once a process.
let readyServices: readonly ServiceInput[] | undefined;
let clients: readonly ClientRegistration[] | undefined;

/** Puts the broker and the services into a world. */
export async function createOperators(
  world: VirtualWorld,
  setting: Setting,
  furtherRoots: readonly Uint8Array[] = [],
): Promise<Operators> {
  const trust = createTrust(world);
  const serviceRules = await withDefects('relying-party', honestServiceRules, setting.defects);
  readyServices ??= loadServices().map((config) => ({ ...config, issuer: ISSUER, ...verifierOf(config, trust) }));
  const services = readyServices.map((config) => createRelyingParty(world, config, serviceRules));
  clients ??= services.map((service) => service.client);
  const brokerRules = await withDefects('broker', honestBrokerRules, setting.defects);
  const broker = createBroker(
    world,
    {
      options: { origin: BROKER_ORIGIN, ...setting.broker },
      clients,
      trust: { ...trust, furtherRoots },
    },
    brokerRules,
  );
  world.network.serve(BROKER_ORIGIN, 'broker', broker.handle);
  world.network.serve(broker.appLinkOrigin, 'broker', broker.handle);
  const listsOrigin = new URL(trust.ocspUrl).origin;
  world.network.serve(listsOrigin, 'test-pki', createTrustSite(trust));
  const operator = createPlatformOperator(
    world,
    { root: trust.roots.signing, options: { origin: OPERATOR_ORIGIN, listsOrigin } },
    await withDefects('platform-operator', honestOperatorRules, setting.defects),
  );
  world.network.serve(operator.origin, operator.id, operator.handle);
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

/** Who verifies what people sign at a service: the operator of a private business, a government service itself. */
function verifierOf({ signing }: ReadyService, { roots }: Trust): Pick<ServiceInput, 'operator' | 'signingRoot'> {
  if (!signing) return {};
  if (signing.api === 'government') return { signingRoot: roots.signing };
  return { operator: { origin: OPERATOR_ORIGIN, key: operatorPublicKey() } };
}
