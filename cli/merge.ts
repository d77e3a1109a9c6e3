import { z } from 'zod';
import { assembleRun } from '../reports/assemble-run.ts';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { gatherFiles } from '../reports/gather-files.ts';
import { mergeRuns } from '../reports/merge-runs.ts';
import { readRun } from '../reports/read-run.ts';
import { openResultsLog } from '../reports/results-log.ts';
import { createScrub } from '../reports/scrub.ts';
import { closeNight } from './close-night.ts';
import type { Command } from './context.ts';
import { judging } from './night-options.ts';
import { parseOptions } from './parse-options.ts';

const mergeOptions = z.strictObject(judging);

/** `tegata merge`: puts the shards of a night together into one report and writes the night into the history. */
export const merge: Command<[runPaths: readonly string[], raw: Record<string, unknown>]> = async (
  context,
  runPaths,
  raw,
) => {
  const { terminal, loadEngine, environment } = context;
  const options = parseOptions(mergeOptions, raw);
  const { out: outDir, history, baseline, require: required, lang: language = terminal.language } = options;
  const shards = await Promise.all(runPaths.map(readRun));
  const { head, results, missing } = mergeRuns(shards.map(({ run }) => run));
  gatherFiles(shards, outDir);
  const log = openResultsLog(outDir, head, createScrub(await (await loadEngine()).listSecrets(environment)));
  const leaked = results.flatMap((result) => [...log.append(result)]);
  const run = assembleRun(head, results);
  const code = await closeNight(context, run, { outDir, history, records: true, required, baseline, language, leaked });
  for (const shard of missing) terminal.warn(`Shard ${shard} is missing: what it had to play was not played.`);
  return missing.length > 0 && code === EXIT_CODES.green.code ? EXIT_CODES.nothingProven.code : code;
};
