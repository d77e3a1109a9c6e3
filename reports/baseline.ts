import { z } from 'zod';
import type { ScenarioResult } from './result.ts';
import { columnOf } from './tally.ts';

/** The content of an expected-failures file: results known not to be green, each with its reason. */
export const baselineSchema = z.array(
  z.strictObject({
    id: z.string().min(1).describe('a result, such as authentication/pc/signs-in@pc'),
    because: z.string().min(1).describe('why it is known to fail'),
  }),
);

/** Expected failures. */
export type Baseline = z.infer<typeof baselineSchema>;

/** What an expected-failures file makes of a run. */
export interface BaselineVerdict {
  /** Failed without being listed. */
  readonly unexpected: readonly string[];
  /** Failed as listed. */
  readonly expected: readonly string[];
  /** Listed, yet passed: the list must shrink. */
  readonly stale: readonly string[];
}

/** Holds a run against its expected failures. Listed results that were not part of the run, or skipped, say nothing. */
export function compareBaseline(
  results: readonly Pick<ScenarioResult, 'id' | 'verdict'>[],
  baseline: Baseline,
): BaselineVerdict {
  const listed = new Set(baseline.map(({ id }) => id));
  const idsIn = (column: string): string[] =>
    results.filter(({ verdict }) => columnOf(verdict) === column).map(({ id }) => id);
  const failed = idsIn('failed');
  return {
    unexpected: failed.filter((id) => !listed.has(id)),
    expected: failed.filter((id) => listed.has(id)),
    stale: idsIn('passed').filter((id) => listed.has(id)),
  };
}
