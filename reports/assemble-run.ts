import { RESULTS_SCHEMA, type RunResult, type ScenarioResult, type Words } from './result.ts';
import { tally } from './tally.ts';

/** Stands on every report. */
export const NOTICE: Words = {
  ja: 'Tegataは非公式の試験環境です。デジタル庁および実際のサービスとは関係ありません。人物・カード・証明書はすべて架空です。',
  en: 'Tegata is an unofficial lab. It has no connection with the Digital Agency or the real service. All people, cards and certificates are made up.',
};

/** What is known of a run besides its results. */
export type RunHead = Pick<RunResult, 'version' | 'seed' | 'startedAt' | 'durationMs' | 'versions' | 'plan'>;

/** Puts a run together from its results, in order of id whatever order they ended in. */
export function assembleRun(head: RunHead, results: readonly ScenarioResult[]): RunResult {
  return {
    schema: RESULTS_SCHEMA,
    notice: NOTICE,
    version: head.version,
    seed: head.seed,
    startedAt: head.startedAt,
    durationMs: head.durationMs,
    versions: head.versions,
    ...(head.plan && { plan: head.plan }),
    totals: tally(results),
    results: [...results].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
