import { SERVICE_KINDS, type ServiceKind, type Words } from '../reports/result.ts';
import type { Person } from './person.ts';

/** Where a person starts from; decides the browser and the phone. */
export const PLATFORMS = ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'] as const;

/** One of the four ways to start. */
export type Platform = (typeof PLATFORMS)[number];

/** How a browser may show pages. */
export const VIEWS = ['usual', 'desktop'] as const;

/** One of the ways to show pages. */
export type View = (typeof VIEWS)[number];

/** What may be installed on a phone, in the order in which it was. */
export const APPS = ['guide', 'mynaapp', 'guide-then-mynaapp', 'mynaapp-then-guide', 'none'] as const;

/** The services of the lab: `shop` asks for all four items, `bank` for two, `club` for nothing but openid. */
export const SIGN_IN_SERVICES = ['shop', 'bank', 'club'] as const;

/**
 * Those that have a document signed: `securities` a hash, with all four items, `insurer` a DigestInfo, with none, both
 * private businesses; `city-hall` a hash, with two items, `tax-office` a DigestInfo, with none, both government services.
 */
export const SIGNING_SERVICES = ['securities', 'insurer', 'city-hall', 'tax-office'] as const;

/** A service of the lab. */
export type ServiceName = (typeof SIGN_IN_SERVICES)[number] | (typeof SIGNING_SERVICES)[number];

/** Whether a service asks for a signature. */
export function isSigning(service: string): boolean {
  return (SIGNING_SERVICES as readonly string[]).includes(service);
}

/** A service of either kind that asks a person for the same. */
export type ServicePair = Readonly<Record<ServiceKind, (typeof SIGNING_SERVICES)[number]>>;

/** Those that ask for items besides the signature. */
export const ASKING_FOR_ITEMS: ServicePair = { private: 'securities', government: 'city-hall' };

/** Those that ask for the signature alone. */
export const ASKING_FOR_NO_ITEMS: ServicePair = { private: 'insurer', government: 'tax-office' };

/** Of which kind a service is that has documents signed; `undefined` for one that has not. */
export function kindOfService(service: string): ServiceKind | undefined {
  return SERVICE_KINDS.find((kind) => [ASKING_FOR_ITEMS, ASKING_FOR_NO_ITEMS].some((pair) => pair[kind] === service));
}

/** A scripted journey: what is true before, what a person does, and which checks read the journal afterwards. */
export interface Scenario {
  readonly title: Words;
  readonly platforms: readonly Platform[];
  /** Whether the app on the phone has been registered. */
  readonly given: 'registered' | 'fresh';
  /** The most tries of each PIN that the journey may cost a card, so that a physical one is never locked by surprise. */
  readonly spends: { readonly authentication: number; readonly cardInfo: number; readonly signing?: number };
  /** Whose card is on the table at first; the plain adult when absent. */
  readonly persona?: string;
  /** The service that is opened first; `shop` when absent. */
  readonly service?: ServiceName;
  /** In its place, where the journey is played at either kind of service. */
  readonly services?: ServicePair;
  /** Which app is installed: `guide` when absent. */
  readonly app?: (typeof APPS)[number];
  /** When the world starts; the usual morning when absent. */
  readonly startsAt?: string;
  /** How the browser shows pages: in desktop view a phone or tablet passes for a PC. */
  readonly view?: View;
  /** How far the phones' own clocks are ahead; behind when negative. */
  readonly phoneClockOffMs?: number;
  /** The browser that gets the way back from the app, when it is not the one that started. */
  readonly returnsIn?: string;
  /** Whether the app has to go by the clock of the world: what it does by itself after a while, or how it bears a slow card. */
  readonly byWorldClock?: boolean;
  /** Options of the broker that differ from the defaults. */
  readonly broker?: Readonly<Record<string, unknown>>;
  /** Options of the phones that differ from the defaults, such as how they are unlocked. */
  readonly phone?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly string[];
  readonly steps: (person: Person) => Promise<void>;
  /** Ids of the checks, each a file in `scenarios/checks/` or `scenarios/laws/`. */
  readonly checks: readonly string[];
  /** Those that make sense at one kind of service only. */
  readonly checksAt?: Readonly<Partial<Record<ServiceKind, readonly string[]>>>;
}

/** A scenario as its file declares it: on an app that is registered, and costing a card no try, unless it says otherwise. */
export type ScenarioInput = Omit<Scenario, 'given' | 'spends'> & {
  readonly given?: Scenario['given'];
  readonly spends?: Partial<Scenario['spends']>;
};

/** Declares the scenario of a file. Its id is the file's path below `scenarios/`. */
export function defineScenario({ given = 'registered', spends, ...rest }: ScenarioInput): Scenario {
  return { given, spends: { authentication: 0, cardInfo: 0, ...spends }, ...rest };
}
