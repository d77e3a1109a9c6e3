import { ReportError } from './report-error.ts';
import type { RunResult, ScenarioResult } from './result.ts';

/**
 * Finds one result of a run by its id, or by its scenario's when that ran on one platform only.
 * @throws ReportError `not-found` naming what there is to choose from
 */
export function findResult(run: RunResult, wanted: string): ScenarioResult {
  const candidates = run.results.filter(({ id, scenario }) => id === wanted || scenario === wanted);
  const [result] = candidates;
  if (result && candidates.length === 1) return result;
  const choice = (candidates.length > 0 ? candidates : run.results).map(({ id }) => id);
  const shown = choice.length > 8 ? [...choice.slice(0, 8), '…'] : choice;
  throw new ReportError(
    'not-found',
    `Failed to find ${wanted} in the run: expected one of ${shown.join(', ') || 'no result at all'}.`,
  );
}
