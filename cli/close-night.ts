import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endingOf } from '../reports/ending.ts';
import { earlierResults } from '../reports/history/earlier-results.ts';
import { recordRun } from '../reports/history/record-run.ts';
import { withHistory } from '../reports/history/with-history.ts';
import { renderOneScreen } from '../reports/render/one-screen.ts';
import type { Language } from '../reports/render/words.ts';
import type { RunResult } from '../reports/result.ts';
import { createScrub } from '../reports/scrub.ts';
import { closingLine } from '../reports/render/closing-line.ts';
import { trendOf } from '../reports/trend.ts';
import { writeReports } from '../reports/write-reports.ts';
import type { Context } from './context.ts';
import { readBaseline } from './read-baseline.ts';

/** How a night that was played is closed. */
export interface Closing {
  readonly outDir: string;
  readonly history: string;
  /** A shard only looks at the history: whoever merges writes it. */
  readonly records: boolean;
  readonly required: readonly string[];
  readonly baseline: string | undefined;
  readonly language: Language;
  readonly leaked: readonly string[];
}

/** Holds a night against the history, writes it down and reports it; closes with the totals. Resolves with the exit code. */
export async function closeNight(
  { terminal, loadEngine, environment }: Context,
  played: RunResult,
  { outDir, history: path, records, required, baseline: file, language, leaked }: Closing,
): Promise<number> {
  const baseline = file === undefined ? [] : await readBaseline(file);
  const trend = await withHistory(path, (history) => {
    const found = trendOf(played.results, earlierResults(history, played));
    if (records) recordRun(history, played);
    return found;
  });
  const run = { ...played, trend };
  const engine = await loadEngine();
  const secrets = await engine.listSecrets(environment);
  const appendix = engine.appendixOf(run.results, outDir);
  const written = await writeReports(run, { outDir, language, secrets, environment, appendix });
  const scrub = createScrub(secrets);
  mkdirSync(outDir, { recursive: true });
  const [, plain] = (['markdown', 'plain'] as const).map((form) => {
    const { path: name, text } = renderOneScreen(run, form);
    const { clean } = scrub.text(text);
    writeFileSync(join(outDir, name), clean);
    return clean;
  });
  for (const warning of written.warnings) terminal.warn(warning);
  for (const name of [...written.paths, 'summary.md', 'summary.txt']) terminal.print(join(outDir, name));
  terminal.print(`\n${plain ?? ''}`);
  const ending = endingOf(run.results, { required, baseline, leaked: [...new Set([...leaked, ...written.leaked])] });
  for (const reason of ending.reasons) terminal.warn(reason);
  terminal.print(`SEED=${run.seed}`);
  terminal.print(closingLine(run));
  return ending.code;
}
