import type { CheckRecord, Verdict } from './check.ts';

/** A sentence in both languages that a tester or an integrator may read. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** One line of what happened, already in words; made from one journal entry. */
export interface TimelineRow {
  /** Milliseconds since the scenario began, by the world's clock. */
  readonly atMs: number;
  /** The lane it belongs to. */
  readonly actor: 'person' | 'browser' | 'phone' | 'broker' | 'card' | 'service' | 'world';
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

/** What one scenario on one platform came to. */
export interface ScenarioResult {
  /** Scenario id and platform: `authentication/pc/signs-in@pc`. Unique in a run. */
  readonly id: string;
  readonly scenario: string;
  readonly platform: string;
  readonly title: Words;
  readonly tags: readonly string[];
  /** Which hands did it: `in-process` or `chromium` …, and `virtual` …. */
  readonly hands: { readonly browser: string; readonly phone: string };
  readonly seed: string;
  readonly startsAt: string;
  readonly persona: string;
  /** The worst of its checks, or why there are none. */
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly durationMs: number;
  readonly checks: readonly CheckRecord[];
  readonly timeline: readonly TimelineRow[];
  readonly attachments: readonly Attachment[];
  /** The replay file of a run that is not green, relative to the run's folder. */
  readonly replay?: string;
}

/** What one run came to: the whole content of `results.json`. */
export interface RunResult {
  readonly schema: 'https://tegata.invalid/schemas/results-1.json';
  /** Says on every report that this is no official tool. */
  readonly notice: Words;
  readonly version: string;
  readonly seed: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly totals: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly results: readonly ScenarioResult[];
}
