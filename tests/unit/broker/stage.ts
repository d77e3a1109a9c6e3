import { createBroker, type Broker, type BrokerSetting } from '../../../simulators/broker/broker.ts';
import type { ClientInput } from '../../../simulators/broker/clients.ts';
import type { BrokerOptionsInput } from '../../../simulators/broker/options.ts';
import type { BrokerRules } from '../../../simulators/broker/rules.ts';
import { createTrust, type Trust } from '../../../simulators/trust/trust.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';
import type { Handle } from '../../../simulators/world/wire.ts';
import { createWorld, type VirtualWorld } from '../../../simulators/world/world.ts';
import { createStageApp, type StageApp } from './stage-app.ts';
import { createStageBrowser, type StageBrowser } from './stage-browser.ts';
import { issueStageCard, type CardRequest, type StageCard } from './stage-card.ts';
import { createStageService, stageClient, type StageService } from './stage-service.ts';

export interface Stage {
  readonly world: VirtualWorld;
  readonly journal: JournalEntry[];
  readonly broker: Broker;
  readonly trust: Trust;
  readonly service: StageService;
  browser(kind?: 'pc' | 'smartphone', name?: string): StageBrowser;
  app(name?: string, holder?: string): StageApp;
  card(request?: CardRequest): Promise<StageCard>;
}

interface StageSetting {
  options?: BrokerOptionsInput;
  clients?: ClientInput[];
  rules?: BrokerRules;
  trust?: (trust: Trust) => BrokerSetting['trust'];
  seed?: string;
  /** Hears what goes over the broker's wire. */
  heard?: (handle: Handle) => Handle;
}

export const STARTS_AT = new Date('2026-11-24T09:00:00+09:00');

/** A world with a broker, a PKI and one registered service. */
export function setStage({
  options = {},
  clients = [stageClient()],
  rules,
  trust: wrap,
  seed = 'broker',
  heard = (handle) => handle,
}: StageSetting = {}): Stage {
  const journal: JournalEntry[] = [];
  const world = createWorld({ seed, startsAt: STARTS_AT, sink: (entry) => void journal.push(entry) });
  const trust = createTrust(world);
  const broker = createBroker(world, { options, clients, trust: wrap?.(trust) ?? trust }, rules);
  world.network.serve(options.origin ?? 'http://broker.tegata.test', 'broker', heard(broker.handle));
  world.network.serve(broker.appLinkOrigin, 'app-link', broker.handle);
  return {
    world,
    journal,
    broker,
    trust,
    service: createStageService(world, broker.issuer),
    browser: (kind = 'pc', name = 'browser') => createStageBrowser(world, name, kind),
    app: (name = 'phone-1', holder) => createStageApp(world, name, broker.control.registerApp(name, holder)),
    card: (request) => issueStageCard(trust, request),
  };
}
