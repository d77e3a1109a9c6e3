import { createBroker } from '../../simulators/broker/broker.ts';
import type { ClientInput } from '../../simulators/broker/clients.ts';
import type { BrokerOptionsInput } from '../../simulators/broker/options.ts';
import { serveBroker } from '../../simulators/broker/server.ts';
import { operatorPublicKey } from '../../simulators/platform-operator/operator-key.ts';
import { createTrustSite } from '../../simulators/trust/trust-site.ts';
import { createTrust, type Trust } from '../../simulators/trust/trust.ts';
import { startPatience } from '../../simulators/world/patience.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { createWorldOn, type World } from '../../simulators/world/world.ts';
import { createCardDrawer } from './card-drawer.ts';
import { createEar } from './ear.ts';
import type { Lab } from './lab.ts';
import { openOperatorDesk, serveLists, type OperatorDesk } from './operator-desk.ts';
import { askOutside } from './outside.ts';
import { planned } from './planned-fault.ts';
import { readKeys } from './read-keys.ts';
import { runCommand } from './run-command.ts';
import type { ServiceFile } from './service-file.ts';
import { SittingStopped } from './sitting-stopped.ts';
import { tapBroker, type Tap } from './tap.ts';
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

/** On real time the app of the guide has ended. */
const APP = 'mynaapp';
const REALM = '/api/realms/main';
/** Where roots, lists and OCSP are, as with `tegata serve`. */
const PKI = /^\/(?:ocsp|crl|ca)(?:\/|$)/;
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
    const site = createTrustSite(trust);
    handle = (request) => (PKI.test(new URL(request.url).pathname) ? site(request) : tap.handle(request));
    serveLists(world, trust);
    const operator = await serveOperator(world, trust, tap, service, host);
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
      operatorTells: operator?.tell,
      heard: ear.next,
      passes: waits,
      runs: runCommand,
      restart: service.restart && (() => restart(service, waits)),
      async close() {
        await hands.close();
        await operator?.close();
        await served.close();
      },
    };
  } catch (cause) {
    await hands.close();
    await served.close();
    throw cause;
  }
}

/** An operator is served to a private business that has none of its own. */
async function serveOperator(
  world: World,
  trust: Trust,
  tap: Tap,
  { signing }: ServiceFile,
  host: string,
): Promise<{ tell: OperatorDesk['tell']; close(): Promise<void> } | undefined> {
  if (signing?.api !== 'private' || !('port' in signing.operator)) return undefined;
  const { port } = signing.operator;
  const desk = openOperatorDesk(world, trust, `http://${host}:${port}`, tap);
  const { close } = await serveBroker(desk, { host, port });
  return { tell: desk.tell, close };
}

function signerOf({ signing }: ServiceFile): Pick<ClientInput, 'api' | 'operatorKey'> {
  if (!signing) return {};
  if (signing.api === 'government') return { api: 'government' };
  const operatorKey = 'key' in signing.operator ? signing.operator.key : operatorPublicKey();
  return { api: 'private', operatorKey } as Pick<ClientInput, 'api' | 'operatorKey'>;
}

async function clientOf(service: ServiceFile): Promise<ClientInput> {
  const { id, redirectUris, algorithm } = service.client;
  const keys = await readKeys(service);
  const page = service.start[0]?.page ?? '';
  const papers = { policyUrl: page, termsUrl: page };
  const facts = { id, name: service.name, redirectUris, algorithm, scopes: service.scopes };
  return { ...facts, ...keys, ...papers, ...signerOf(service) } as ClientInput;
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
