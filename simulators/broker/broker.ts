import { readOptions } from '../trust/read-options.ts';
import type { Handle } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { openCertificates } from './certificates.ts';
import { readClients, type ClientInput } from './clients.ts';
import { REALM } from './endpoints/paths.ts';
import { createLies, type PlannedFault } from './lies/lies.ts';
import { PLAN_COOKIE } from './lies/plan-cookie.ts';
import { brokerOptions, type BrokerOptionsInput } from './options.ts';
import { approveAtOnce } from './pairing/approve-at-once.ts';
import { endInteraction } from './pairing/end-interaction.ts';
import { registerApp } from './registration/register-app.ts';
import { answerCall } from './routes.ts';
import { honestBrokerRules, type BrokerRules } from './rules.ts';
import type { Service, TrustSource } from './service.ts';
import { countStored, createStore, type StoredCounts } from './store.ts';
import { createSigner } from './tokens/signer.ts';

/** What a broker is made of. */
export interface BrokerSetting {
  readonly options?: BrokerOptionsInput;
  readonly clients: readonly ClientInput[];
  /** The PKI of the cards, or what loads it when the first card has signed. */
  readonly trust: TrustSource | (() => Promise<TrustSource>);
}

/** The service that people sign in with. */
export interface Broker {
  readonly issuer: string;
  /** Answers requests at its own origin and at that of the app links. */
  readonly handle: Handle;
  readonly appLinkOrigin: string;
  readonly control: {
    /**
     * Registers an app, for one person if `holder` is given, and gives the token with which it calls. Sign-ins that it
     * opens are lied to as a plan says, if the marker of one is given.
     */
    registerApp(app: string, holder?: string, marker?: string): string;
    /** Approves a sign-in without app and card; gives the way back. */
    approve(interaction: string, holder: string): string | undefined;
    /** Plans lies for one sign-in: that of the browser which carries this cookie. Throws `option-invalid`. */
    plan(faults: readonly PlannedFault[]): Promise<PlanCookie>;
    /** Lies to everybody from now on, in what all read alike as well; an empty list ends it. Throws `option-invalid`. */
    tellEverybody(faults: readonly PlannedFault[]): Promise<void>;
  };
  /** How much is kept now: for tests of memory. */
  stored(): StoredCounts;
}

/** What a browser must carry to be lied to. */
export interface PlanCookie {
  readonly name: string;
  /** The marker of the plan. */
  readonly value: string;
  /** Where it belongs. */
  readonly url: string;
}

/** Makes a broker. Throws `option-invalid` or `file-invalid` for options or clients that are wrong. */
export function createBroker(world: World, setting: BrokerSetting, rules: BrokerRules = honestBrokerRules): Broker {
  const options = readOptions(brokerOptions, setting.options ?? {}, 'set up the broker');
  const random = world.random.fork('broker');
  const service: Service = {
    world,
    options,
    rules,
    clients: readClients(setting.clients),
    random,
    store: createStore(world.clock, options, (interaction) => endInteraction(service, interaction, 'over')),
    signer: createSigner(),
    lies: createLies(world, random.fork('lies')),
    certificates: openCertificates(setting.trust),
    issuer: `${options.origin}${REALM}`,
  };

  return {
    issuer: service.issuer,
    handle: (request) => answerCall(request, service),
    appLinkOrigin: options.appLinkOrigin,
    control: {
      registerApp: (name, holder, marker) => registerApp(service, name, holder, marker),
      approve: (interaction, holder) => approveAtOnce(service, interaction, holder),
      async plan(faults) {
        const { marker } = await service.lies.plan(faults);
        return { name: PLAN_COOKIE, value: marker, url: options.origin };
      },
      tellEverybody: (faults) => service.lies.tellEverybody(faults),
    },
    stored: () => countStored(service.store),
  };
}
