import type { RunResult } from '../result.ts';
import type { TextFile } from './report-file.ts';

/** Name of the file that holds the whole of a run. */
export const RESULTS_JSON = 'results.json';

/** Renders `results.json`: everything that is known of a run, as the published schema describes it. */
export function renderResultsJson(run: RunResult): TextFile {
  return { path: RESULTS_JSON, text: `${JSON.stringify(run, undefined, 2)}\n` };
}
