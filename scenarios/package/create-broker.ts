import { CookieJar } from 'tough-cookie';
import { createBroker as createSimulatedBroker } from '../../simulators/broker/broker.ts';
import type { ClientInput } from '../../simulators/broker/clients.ts';
import type { BrokerOptionsInput } from '../../simulators/broker/options.ts';
import { createTrustSite } from '../../simulators/trust/trust-site.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import type { Handle, Send } from '../../simulators/world/wire.ts';
import { createWorldOn } from '../../simulators/world/world.ts';
import { appAt } from '../app-at.ts';
import { createEar } from '../certification/ear.ts';
import { enrolPersonas } from '../persona-desk/enrol-personas.ts';
import { createHolders, type HolderRequest } from './create-holders.ts';
import type { Ending, Holder } from './holder.ts';
import { walkSignIn } from './walk-sign-in.ts';

/** Where the official test environment is: nothing here ever contacts it. */
export const TEST_ENVIRONMENT = 'https://sb-auth-and-sign.go.jp';

/** What a broker for a test of one's own is made of. */
export interface PackagedBrokerOptions {
  /** The services that may use it: id, redirect URIs, public keys and the like. */
  readonly clients: readonly ClientInput[];
  /** Where it pretends to be. The issuer is below it; that of the test environment when absent. */
  readonly origin?: string;
  /** Further options, as `tegata list options` shows them. */
  readonly options?: Omit<BrokerOptionsInput, 'origin'>;
  /** Decides what the broker draws: codes, tokens, numbers. */
  readonly seed?: string;
}

/** Who goes through a sign-in, and how. */
export interface SignInOptions {
  /** A card holder, as `tegata list personas` shows them; the plain adult when absent. */
  readonly persona?: string;
  readonly ending?: Ending;
  /** Lies that the broker tells this sign-in, as `tegata list faults` shows them. */
  readonly faults?: readonly string[];
}

/** A broker with phones and cards, in this process, for somebody's own tests. */
export interface PackagedBroker {
  readonly origin: string;
  readonly issuer: string;
  readonly handle: Handle;
  /** Asks the broker as `fetch` would; no other address is reached. */
  readonly fetch: Send;
  /** The machine's time with an offset. What is dated later than your own clock allows, your service should refuse. */
  readonly clock: { now(): number; shift(ms: number): void };
  /**
   * Takes a person from an authorization request to the address at the service to which the browser is sent back, with
   * its code or its error.
   */
  signIn(authorizationRequest: string | URL, options?: SignInOptions): Promise<URL>;
  /** A person with a phone whose app is registered, and a card. Links that the app opens go to `openInBrowser`. */
  holder(request: HolderRequest): Promise<Holder>;
  /** Makes the lies known to the browser that carries this cookie. */
  plan(faults: readonly string[]): Promise<{ readonly name: string; readonly value: string; readonly url: string }>;
}

/** Makes a broker on the machine's own clock. @throws HarnessError `option-invalid` or `file-invalid` */
export async function createBroker(options: PackagedBrokerOptions): Promise<PackagedBroker> {
  const { clients, origin = TEST_ENVIRONMENT, seed = 'package' } = options;
  const ear = createEar();
  const clock = createRealClock();
  const world = createWorldOn(clock, { seed, sink: ear.sink });
  const trust = createTrust(world);
  await enrolPersonas(world, trust);
  const broker = createSimulatedBroker(world, {
    options: { app: appAt(clock.now()), ...options.options, origin },
    clients,
    trust,
  });
  world.network.serve(origin, 'broker', broker.handle);
  world.network.serve(broker.appLinkOrigin, 'broker', broker.handle);
  world.network.serve(new URL(trust.ocspUrl).origin, 'test-pki', createTrustSite(trust));
  const holder = createHolders({ world, ear, trust, broker, origin });
  const plan: PackagedBroker['plan'] = (faults) => broker.control.plan(faults.map((id) => ({ id })));

  return {
    origin,
    issuer: broker.issuer,
    handle: broker.handle,
    fetch: world.network.as('service'),
    clock: { now: clock.now, shift: clock.shift },
    holder,
    plan,
    async signIn(authorizationRequest, { persona = 'adult', ending = 'approves', faults = [] } = {}) {
      const jar = new CookieJar();
      if (faults.length > 0) {
        const { name, value, url } = await plan(faults);
        await jar.setCookie(`${name}=${value}; Path=/`, url);
      }
      return walkSignIn({
        authorizationRequest: new URL(authorizationRequest).href,
        ending,
        appLinkOrigin: broker.appLinkOrigin,
        send: world.network.as('browser'),
        jar,
        holder: (openInBrowser) => holder({ persona, openInBrowser }),
        isOurs: (url) => [origin, broker.appLinkOrigin].includes(url.origin),
      });
    },
  };
}
