import type { CheckRecord, Verdict } from './check.ts';
import type { Walked } from './coverage.ts';
import type { DrivenOn } from './driven-on.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** The schema that every `results.json` names; published as `reports/schemas/results-1.json`. */
export const RESULTS_SCHEMA = 'https://tegata.invalid/schemas/results-1.json';

/** The lanes of a timeline, as they stand side by side; `world` has none and speaks across all of them. */
export const LANES = ['person', 'browser', 'service', 'broker', 'phone', 'card'] as const;

/** One lane of a timeline. */
export type Lane = (typeof LANES)[number];

/** One line of what happened, already in words; made from one journal entry. */
export interface TimelineRow {
  /** Milliseconds since the scenario began, by the world's clock. */
  readonly atMs: number;
  /** The lane it belongs to. */
  readonly actor: Lane | 'world';
  /** Whom it reached, when something crossed a wire: drawn as an arrow. */
  readonly to?: Lane;
  readonly words: Words;
  /** Lines for whoever wants to look closer: decoded APDUs, parameters. */
  readonly detail?: readonly string[];
}

/** A file that belongs to a result, relative to the run's folder. */
export interface Attachment {
  readonly name: string;
  readonly file: string;
  readonly type: 'image/png' | 'image/svg+xml' | 'text/html' | 'text/plain' | 'application/json';
}

/** How a result stands, in short: the verdict, and which checks were not green. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly notGreen: readonly string[];
}

/** The kinds of service that have documents signed: the result comes in another form to each, and is verified elsewhere. */
export const SERVICE_KINDS = ['private', 'government'] as const;

/** A kind of service. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** What one scenario on one platform came to. */
export interface ScenarioResult {
  /**
   * Scenario id and platform, `authentication/pc/signs-in@pc`; for a government service beside a private business
   * `…@pc+government`; in a run with several hands, theirs too: `…@pc+firefox`. Unique in a run.
   */
  readonly id: string;
  readonly scenario: string;
  readonly platform: string;
  /** The kind of the service, where a document is signed. */
  readonly signedFor?: ServiceKind;
  readonly title: Words;
  readonly tags: readonly string[];
  /** Which hands did it: `in-process` or `chromium` …, and `virtual` …; `app`: which app the phone ran, where it was not the simulated one. */
  readonly hands: {
    readonly browser: string;
    readonly phone: string;
    readonly app?: string;
    readonly drivenOn?: DrivenOn;
  };
  readonly seed: string;
  readonly startsAt: string;
  readonly persona: string;
  /** The worst of its checks, or why there are none. */
  readonly verdict: Verdict;
  readonly reason?: string;
  /** What it came to when it was played once more with the same seed, because it had newly failed. */
  readonly again?: Outcome;
  /** Real milliseconds. */
  readonly durationMs: number;
  readonly checks: readonly CheckRecord[];
  readonly timeline: readonly TimelineRow[];
  /** The steps that it took on the graphs of the simulators; absent where it was not played. */
  readonly walked?: Walked;
  readonly attachments: readonly Attachment[];
  /** The replay file of a run that is not green, relative to the run's folder. */
  readonly replay?: string;
}

/** How many scenarios a run counts in each of its three columns. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a run set out to play. */
export interface Plan {
  readonly tier: string;
  /** Which part of the run this is, `1/2`; absent when it is all of it. */
  readonly shard?: string;
}

/** How a run differs from those before it, by the ids of results. */
export interface Trend {
  /** When the run before began; absent for the first. */
  readonly since?: string;
  /** Failed, and did not fail when it was last played, or was never played. */
  readonly newFailing: readonly string[];
  /** Failed last time too. */
  readonly stillFailing: readonly string[];
  readonly fixed: readonly string[];
  /** Failed, and came to something else when played again with the same seed. Also among the failing. */
  readonly flaky: readonly string[];
  readonly slower: readonly Slower[];
}

/** A result that takes longer than it used to. */
export interface Slower {
  readonly id: string;
  /** The median of its last runs, and this one. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** What one run came to: the whole content of `results.json`. */
export interface RunResult {
  readonly schema: typeof RESULTS_SCHEMA;
  /** Says on every report that this is no official tool. */
  readonly notice: Words;
  readonly version: string;
  readonly seed: string;
  readonly startedAt: string;
  /** Real milliseconds. */
  readonly durationMs: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly plan?: Plan;
  readonly trend?: Trend;
  readonly totals: Totals;
  readonly results: readonly ScenarioResult[];
}
