import { join } from 'node:path';
import { readRun } from '../reports/read-run.ts';
import type { Language } from '../reports/render/words.ts';
import type { RunResult } from '../reports/result.ts';
import { RESULTS_LOG } from '../reports/results-log.ts';
import { tally } from '../reports/tally.ts';
import { writeReports } from '../reports/write-reports.ts';
import type { Context } from './context.ts';
import type { Played } from './play-scenarios.ts';

/** What was reported of a run. */
export type Reported = Pick<RunResult, 'results' | 'totals'> & { readonly leaked: readonly string[] };

/** Writes the reports of a run and tells where they are. They are made from the log: after a cut nothing else is left. */
export async function reportRun(
  { loadEngine, terminal, environment }: Context,
  { finished, durationMs, leaked }: Played,
  outDir: string,
  language: Language,
): Promise<Reported> {
  if (finished === 0) return { results: [], totals: tally([]), leaked };
  const { run } = await readRun(join(outDir, RESULTS_LOG));
  const engine = await loadEngine();
  const secrets = await engine.listSecrets(environment);
  const appendix = await engine.appendixOf(run.results, outDir);
  const written = await writeReports({ ...run, durationMs }, { outDir, language, secrets, environment, appendix });
  for (const warning of written.warnings) terminal.warn(warning);
  for (const path of written.paths) terminal.print(join(outDir, path));
  return { results: run.results, totals: run.totals, leaked: [...new Set([...leaked, ...written.leaked])] };
}
