import type { Appendix } from '../reports/appendix.ts';
import type { RunResult, ScenarioResult } from '../reports/result.ts';
import type { ListItem, ListName } from '../reports/schemas/lists.ts';
import type { LentPins } from '../scenarios/cast/lent-pins.ts';
import type { Certified, CertifyRequest } from '../scenarios/certification/certify.ts';
import type { ServiceAnswers } from '../scenarios/certification/write-service-file.ts';
import type { Learned, LearnRequest } from '../scenarios/learning/learn.ts';
import type { Presenter } from '../scenarios/phones/presenter/presenter.ts';
import type { Secret } from '../reports/secret-forms.ts';

/** The hands that a browser can have. */
export const BROWSERS = ['in-process', 'chromium', 'firefox', 'webkit'] as const;

/** The hands that a phone can have. */
export const PHONES = ['virtual', 'android', 'ios'] as const;

/** The apps that can be driven on a phone. */
export const APPS = ['simulated', 'stand-in', 'own-build', 'real-app'] as const;

/** One of them. */
export type App = (typeof APPS)[number];

/** One of the browsers' hands. */
export type Browser = (typeof BROWSERS)[number];

/** One of the phones' hands. */
export type Phone = (typeof PHONES)[number];

/** Which phone is driven, and the app on it. */
export interface PhoneRequest {
  /** The phone of this name, and the file of the user's phones. */
  readonly device?: string;
  readonly devices?: string;
  /** Which app the phone runs. */
  readonly app?: App;
  /** What must be known of the app on a phone of the user's: a file, and a build to install there first. */
  readonly adapter?: string;
  readonly build?: string;
  /** Does at a phone what only a person can. */
  readonly presenter?: Presenter;
  /** Whether the real app’s registration may be taken from it. */
  readonly resetsApp?: boolean;
}

/** What a run is asked for. */
export interface RunRequest extends PhoneRequest {
  /** Ids, folders or globs; empty means all. */
  readonly select: readonly string[];
  readonly tags: readonly string[];
  /** Only these results of an earlier run, when given. */
  readonly failed?: readonly string[];
  /** Broken stand-ins to switch on. */
  readonly defects: readonly string[];
  /** A file of options of the broker that differ from the usual ones. */
  readonly options?: string;
  readonly browser: Browser;
  /** A Selenium Grid whose browsers are used in place of one here. */
  readonly grid?: string;
  readonly phone: Phone;
  /** A physical card, and what its holder gave along; virtual cards when absent. */
  readonly card?: {
    readonly reader?: string;
    readonly pins: LentPins;
    readonly disposable?: string;
    readonly root?: string;
  };
  readonly seed: string;
  readonly workers: number;
  readonly outDir: string;
  readonly onResult: (result: ScenarioResult, done: number, of: number) => void | Promise<void>;
}

/** What a night is asked for. */
export interface NightRequest {
  /** A file; the one that Tegata comes with when absent. */
  readonly matrix?: string;
  readonly tier: string;
  /** In the place of the tier's own. */
  readonly budgetMinutes?: number;
  readonly shard: { readonly part: number; readonly of: number };
  readonly seed: string;
  readonly workers: number;
  readonly defects: readonly string[];
  readonly outDir: string;
  readonly first: (id: string) => boolean;
  readonly isNew: (id: string) => boolean;
  readonly onRow: (name: string) => void;
  readonly onResult: (result: ScenarioResult) => void;
}

/** How a replay file is to be played. */
export interface ReplayRequest extends PhoneRequest {
  /** The hands; those named in the file when absent. */
  readonly browser?: Browser;
  readonly phone?: Phone;
  readonly headed: boolean;
  readonly slowMs: number;
  /** Called when the journey stopped or a check is not green, before the browser closes. */
  readonly pause?: (why: string | undefined) => Promise<void>;
}

/** What to serve, and where. */
export interface ServeRequest {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** File of the clients that may use the broker. */
  readonly clients?: string;
  /** File of options of the broker. */
  readonly options?: string;
  /** File of roots whose cards are accepted besides those of the test PKI. */
  readonly root?: string;
  /** Pretends to be the official test environment, behind a proxy on this port. */
  readonly asSandbox?: { readonly proxyPort: number };
  /** Speaks HTTPS; where the test authority's certificate is to be written. */
  readonly tls?: { readonly authorityFile: string };
}

/** What is being served. */
export interface Served {
  readonly issuer: string;
  /** Where a person takes the part of phone and card. */
  readonly desk: string;
  readonly proxy?: string;
  close(): Promise<void>;
}

/** The rooms behind the commands, as the commands see them. */
export interface Engine {
  runScenarios(request: RunRequest): Promise<unknown>;
  playNight(request: NightRequest): Promise<void>;
  replayFile(path: string, request: ReplayRequest): Promise<{ stillFails: boolean; result: ScenarioResult }>;
  /** Everything of one kind that there is, in order of id. */
  list<N extends ListName>(name: N): Promise<ListItem<N>[]>;
  /** Everything that must never be written: the PINs and private keys of all personas, and the PINs that were lent. */
  listSecrets(environment: NodeJS.ProcessEnv): Promise<Secret[]>;
  /** Saves the journey of a replay file as a scenario; gives the file that was written, and the defects it was found with. */
  saveAsScenario(path: string, place: string): Promise<{ file: string; defects: readonly string[] }>;
  /** What stands beside the results of a run: coverage, requirements, defects. */
  appendixOf(results: readonly ScenarioResult[], outDir: string): Promise<Appendix>;
  /** Photographs a page of the report, if there is a browser to do it. */
  photographPage(file: string, picture: string, width: number): Promise<void>;
  /** The version of Tegata, and of what a result may depend on. */
  versionsUnderTest(): Promise<Pick<RunResult, 'version' | 'versions'>>;
  /** Certifies a service that is running. */
  certify(request: CertifyRequest): Promise<Certified>;
  /** Why an answer about a service will not do beside those before it. */
  whyNotAnswer(name: keyof ServiceAnswers, before: Partial<ServiceAnswers>): Promise<string | undefined>;
  /** Writes a service's file from answers; tells where. */
  writeServiceFile(path: string, answers: ServiceAnswers): Promise<void>;
  /** Learns from a recording of the real test environment. */
  learn(request: LearnRequest): Promise<Learned>;
  serve(request: ServeRequest): Promise<Served>;
}
