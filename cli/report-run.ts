import { join } from 'node:path';
import { missesOf } from '../reports/misses-of.ts';
import { readRun } from '../reports/read-run.ts';
import type { Language } from '../reports/render/words.ts';
import type { RunResult } from '../reports/result.ts';
import { RESULTS_LOG } from '../reports/results-log.ts';
import { tally } from '../reports/tally.ts';
import { writeReports, type WriteOptions } from '../reports/write-reports.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import type { Played } from './keep-results.ts';

/** What was reported of a run. */
export type Reported = Pick<RunResult, 'results' | 'totals'> & {
  readonly leaked: readonly string[];
  readonly misses: readonly string[];
};

const SHEET_WIDTH = 1_800;

/** Writes the reports of a run and tells where they are. They are made from the log: after a cut nothing else is left. */
export async function reportRun(
  { loadEngine, terminal, environment }: Context,
  { finished, durationMs, leaked }: Played,
  outDir: string,
  language: Language,
): Promise<Reported> {
  if (finished === 0) return { results: [], totals: tally([]), leaked, misses: [] };
  const { run } = await readRun(join(outDir, RESULTS_LOG));
  const engine = await loadEngine();
  const secrets = await engine.listSecrets(environment);
  const appendix = engine.appendixOf(run.results, outDir);
  const written = await writeReports(
    { ...run, durationMs },
    { outDir, language, secrets, environment, appendix, photograph: photographerIn(engine, outDir) },
  );
  for (const warning of written.warnings) terminal.warn(warning);
  for (const path of written.paths) terminal.print(join(outDir, path));
  const { whole, graphs } = await appendix;
  const misses = whole ? graphs.flatMap(missesOf) : [];
  return { results: run.results, totals: run.totals, leaked: [...new Set([...leaked, ...written.leaked])], misses };
}

/** Takes a report's page as a picture too, for whoever has only a viewer. */
function photographerIn(engine: Engine, outDir: string): NonNullable<WriteOptions['photograph']> {
  return async (page, picture) => {
    try {
      await engine.photographPage(join(outDir, page), join(outDir, picture), SHEET_WIDTH);
      return undefined;
    } catch (error) {
      if (!(error instanceof HarnessError) || error.code !== 'hands-engine-missing') throw error;
      return `${picture} was not made: ${error.message}`;
    }
  };
}
