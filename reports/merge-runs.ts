import { ReportError } from './report-error.ts';
import type { RunResult, ScenarioResult } from './result.ts';
import type { RunHead } from './assemble-run.ts';

/** Runs that several machines shared, put together. */
export interface MergedRuns {
  readonly head: RunHead;
  readonly results: readonly ScenarioResult[];
  /** Shards that are not there: without them the run proves less than it says. */
  readonly missing: readonly string[];
}

/**
 * Puts the shards of one run together.
 * @throws ReportError `file-invalid` when they are not of one run
 */
export function mergeRuns(runs: readonly RunResult[]): MergedRuns {
  const [first] = runs;
  if (!first) throw new ReportError('not-found', 'Failed to merge: expected at least one run, got none.');
  for (const member of ['seed', 'version'] as const)
    differ(
      member,
      runs.map((run) => run[member]),
    );
  differ(
    'tier',
    runs.map(({ plan }) => plan?.tier ?? ''),
  );
  const ids = runs.flatMap(({ results }) => results.map(({ id }) => id));
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw mismatch('each result in one shard', `${twice} in two`);
  const { version, seed, versions, plan } = first;
  return {
    head: {
      version,
      seed,
      versions: Object.assign({}, ...runs.map((run) => run.versions)) as typeof versions,
      startedAt: runs.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
      durationMs: Math.max(...runs.map(({ durationMs }) => durationMs)),
      ...(plan && { plan: { tier: plan.tier } }),
    },
    results: runs.flatMap(({ results }) => results),
    missing: missingShards(runs.map(({ plan }) => plan?.shard ?? '1/1')),
  };
}

function missingShards(shards: readonly string[]): string[] {
  const of = Math.max(...shards.map((shard) => Number(shard.split('/')[1])));
  return Array.from({ length: of }, (_none, at) => `${at + 1}/${of}`).filter((shard) => !shards.includes(shard));
}

function differ(member: string, values: readonly string[]): void {
  const other = values.find((value) => value !== values[0]);
  if (other !== undefined) throw mismatch(`one ${member}`, `${values[0]} and ${other}`);
}

function mismatch(expected: string, got: string): ReportError {
  return new ReportError('file-invalid', `Failed to merge: expected shards of one run, with ${expected}, got ${got}.`);
}
