import { createBroker } from '../../simulators/broker/broker.ts';
import type { ClientInput } from '../../simulators/broker/clients.ts';
import type { BrokerOptionsInput } from '../../simulators/broker/options.ts';
import { serveBroker } from '../../simulators/broker/server.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { startPatience } from '../../simulators/world/patience.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createWorldOn } from '../../simulators/world/world.ts';
import { createCardDrawer } from './card-drawer.ts';
import { createEar } from './ear.ts';
import type { Lab } from './lab.ts';
import { askOutside } from './outside.ts';
import { planned } from './planned-fault.ts';
import { readKeys } from './read-keys.ts';
import { runCommand } from './run-command.ts';
import type { ServiceFile } from './service-file.ts';
import { SittingStopped } from './sitting-stopped.ts';
import { tapBroker } from './tap.ts';
import type { VisitorHands } from './visitor.ts';

/** What a served lab is made of. */
export interface ServedLabSetting {
  /** The service's file, or what makes it once the issuer is known. */
  readonly service: ServiceFile | ((issuer: string) => Promise<ServiceFile>);
  readonly hands: VisitorHands;
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Options of the broker that differ from the usual ones. */
  readonly options?: BrokerOptionsInput;
  readonly keepsOpen?: boolean;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** On real time the app of the guide has ended (service.md §0: merged on 2026-08-25). */
const APP = 'mynaapp';
const REALM = '/api/realms/main';
const RESTART_TRIES = 50;
const RESTART_PAUSE_MS = 200;

/** Serves a broker on loopback, on real time, to a service that runs where its people run it. */
export async function createServedLab(setting: ServedLabSetting): Promise<Lab> {
  const { hands, host = '127.0.0.1', port, environment = {}, options = {} } = setting;
  const ear = createEar();
  const world = createWorldOn(createRealClock(), { seed: `certify-${process.pid}`, sink: ear.sink });
  // The issuer names the port, which is known only once the broker listens.
  let handle: Handle = () => new Response(null, { status: 503 });
  const served = await serveBroker({ handle: (incoming) => handle(incoming) }, { host, port });
  const brokerOrigin = `http://${host}:${served.port}`;
  try {
    const service =
      typeof setting.service === 'function' ? await setting.service(`${brokerOrigin}${REALM}`) : setting.service;
    const trust = createTrust(world);
    const clients = [await clientOf(service)];
    const broker = createBroker(world, { options: { app: APP, ...options, origin: brokerOrigin }, clients, trust });
    const tap = tapBroker(broker.handle, world.clock, brokerOrigin);
    world.network.serve(brokerOrigin, 'broker', broker.handle);
    handle = tap.handle;
    const waits = (ms: number): Promise<void> => new Promise((resolve) => void startPatience(ms, resolve));
    return {
      world,
      service,
      brokerOrigin,
      appLinkOrigin: broker.appLinkOrigin,
      app: APP,
      tap,
      hands,
      environment,
      keepsOpen: setting.keepsOpen === true,
      card: createCardDrawer(world, trust),
      registerApp: (phone) => broker.control.registerApp(phone),
      plan: (faults) => broker.control.plan(faults.map(planned)),
      tellEverybody: (faults) => broker.control.tellEverybody(faults.map(planned)),
      heard: ear.next,
      passes: waits,
      runs: runCommand,
      restart: service.restart && (() => restart(service, waits)),
      async close() {
        await hands.close();
        await served.close();
      },
    };
  } catch (cause) {
    await hands.close();
    await served.close();
    throw cause;
  }
}

async function clientOf(service: ServiceFile): Promise<ClientInput> {
  const { id, redirectUris, algorithm } = service.client;
  const keys = await readKeys(service);
  const page = service.start[0]?.page ?? '';
  const papers = { policyUrl: page, termsUrl: page };
  return { id, name: service.name, redirectUris, algorithm, ...keys, scopes: service.scopes, ...papers } as ClientInput;
}

async function restart({ restart: how, tls }: ServiceFile, waits: (ms: number) => Promise<void>): Promise<void> {
  if (!how) return;
  await runCommand(how.command);
  for (let tries = 0; tries < RESTART_TRIES; tries++) {
    const answer = await askOutside(how.ready, { anyTls: tls === 'any' });
    if (!('failed' in answer) && answer.status < 500) return;
    await waits(RESTART_PAUSE_MS);
  }
  throw new SittingStopped(`The service did not answer at ${how.ready} after its restart.`);
}
