import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunHead } from './assemble-run.ts';
import { RESULTS_JSON } from './render/results-json.ts';
import type { ScenarioResult } from './result.ts';
import type { Scrub } from './scrub.ts';

/** Name of the log below a run's folder: the run's head, then one finished result a line. */
export const RESULTS_LOG = 'results.ndjson';

/** Keeps finished results, whatever becomes of the run. */
export interface ResultsLog {
  /** Scrubs and writes; the result is on disk when it returns. Gives the names of the secrets that had to be masked. */
  append(result: ScenarioResult): readonly string[];
}

/** Starts the log of a new run; the `results.json` of an earlier one in the same folder is no longer true. */
export function openResultsLog(outDir: string, head: RunHead, scrub: Scrub): ResultsLog {
  mkdirSync(outDir, { recursive: true });
  rmSync(join(outDir, RESULTS_JSON), { force: true });
  const path = join(outDir, RESULTS_LOG);
  writeFileSync(path, `${JSON.stringify(head)}\n`);
  return {
    append(result) {
      const { clean, found } = scrub.value(result);
      appendFileSync(path, `${JSON.stringify(clean)}\n`);
      return found;
    },
  };
}
