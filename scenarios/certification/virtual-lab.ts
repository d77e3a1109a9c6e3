import { createBroker } from '../../simulators/broker/broker.ts';
import type { ClientInput } from '../../simulators/broker/clients.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createWorld, type VirtualWorld } from '../../simulators/world/world.ts';
import { createInProcessVisitors } from '../hands/in-process-visitor.ts';
import { USUAL_START } from '../setting.ts';
import { createCardDrawer } from './card-drawer.ts';
import { createEar } from './ear.ts';
import type { Lab } from './lab.ts';
import { openOperatorDesk, serveLists } from './operator-desk.ts';
import { planned } from './planned-fault.ts';
import { SittingStopped } from './sitting-stopped.ts';
import { serviceFileSchema, type ServiceFileInput } from './service-file.ts';
import { tapBroker } from './tap.ts';
import { verifyingWith, type Verifying } from './verifying.ts';

const BROKER_ORIGIN = 'http://broker.tegata.test';
const OPERATOR_ORIGIN = 'http://operator.tegata.test';

/** A service that lives in this process. */
export interface ServiceInProcess {
  readonly id: string;
  readonly origin: string;
  readonly handle: Handle;
  readonly client: ClientInput;
}

/** Puts a service of this process under test in a world of its own, whose clock moves only when told. */
export function createVirtualLab(
  make: (world: VirtualWorld, issuer: string, verifying: Verifying) => ServiceInProcess,
  describe: (service: ServiceInProcess) => ServiceFileInput,
  seed: string,
  environment: Lab['environment'] = {},
): Lab {
  const ear = createEar();
  const world = createWorld({ seed, startsAt: new Date(USUAL_START), sink: ear.sink });
  const issuer = `${BROKER_ORIGIN}/api/realms/main`;
  const trust = createTrust(world);
  const verifying = verifyingWith(trust, OPERATOR_ORIGIN);
  let service = make(world, issuer, verifying);
  const broker = createBroker(world, { options: { origin: BROKER_ORIGIN }, clients: [service.client], trust });
  const tap = tapBroker(broker.handle, world.clock, BROKER_ORIGIN);
  world.network.serve(BROKER_ORIGIN, 'broker', tap.handle);
  world.network.serve(broker.appLinkOrigin, 'broker', broker.handle);
  serveLists(world, trust);
  const operator = openOperatorDesk(world, trust, OPERATOR_ORIGIN, tap);
  world.network.serve(operator.origin, 'operator', operator.handle);
  world.network.serve(
    service.origin,
    service.id,
    asAServer((request) => service.handle(request)),
  );
  return {
    world,
    service: serviceFileSchema.parse(describe(service)),
    brokerOrigin: BROKER_ORIGIN,
    appLinkOrigin: broker.appLinkOrigin,
    app: 'guide',
    tap,
    hands: createInProcessVisitors(world, BROKER_ORIGIN),
    environment,
    card: createCardDrawer(world, trust),
    registerApp: (phone) => broker.control.registerApp(phone),
    plan: (faults) => broker.control.plan(faults.map(planned)),
    tellEverybody: (faults) => broker.control.tellEverybody(faults.map(planned)),
    operatorTells: operator.tell,
    heard: ear.next,
    passes: (ms) => world.clock.advance(ms),
    runs: (command) => Promise.reject(new SittingStopped(`No command can be run in-process: ${command}`)),
    async restart() {
      service = make(world, issuer, verifying);
    },
    close: async () => {},
  };
}

/** What Node's own server takes of headers, in bytes. */
const MOST_HEADERS = 16_384;

/** A server lives on when a request breaks it: the person gets a bare page, and the broken service is what is judged. */
function asAServer(handle: Handle): Handle {
  return async (request) => {
    const headers = [...request.headers].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    if (headers > MOST_HEADERS) return new Response(null, { status: 431 });
    try {
      return await handle(request);
    } catch (cause) {
      if (cause instanceof HarnessError) throw cause;
      return new Response('<!doctype html><title>500</title><h1>Internal Server Error</h1>', {
        status: 500,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    }
  };
}
