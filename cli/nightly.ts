import { join } from 'node:path';
import { z } from 'zod';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { earlierResults } from '../reports/history/earlier-results.ts';
import { withHistory } from '../reports/history/with-history.ts';
import { readRun } from '../reports/read-run.ts';
import { RESULTS_LOG } from '../reports/results-log.ts';
import { hasFailed } from '../reports/trend.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import { startStopwatch } from '../simulators/world/stopwatch.ts';
import { closeNight } from './close-night.ts';
import type { Command } from './context.ts';
import { keepResults } from './keep-results.ts';
import { judging } from './night-options.ts';
import { wholeNumber } from './option-types.ts';
import { parseOptions } from './parse-options.ts';
import { readBaseline } from './read-baseline.ts';

const nightlyOptions = z.strictObject({
  tier: z.string().min(1).describe('a tier of the matrix'),
  matrix: z.string().min(1).exactOptional().describe('a file'),
  budget: wholeNumber(1, 10_080).exactOptional(),
  shard: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?$/)
    .refine((text) => Number(text.split('/')[0]) <= Number(text.split('/')[1]))
    .exactOptional()
    .describe('PART/OF, such as 1/2'),
  seed: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .exactOptional()
    .describe('1 to 64 letters, digits, dots, hyphens or underscores'),
  defect: z.array(z.string().min(1)).describe('an id of `list defects`'),
  workers: wholeNumber(1, 64),
  ...judging,
});

/** `tegata nightly`: plays a tier of the matrix on a new seed, and says how it differs from the nights before. */
export const nightly: Command<[raw: Record<string, unknown>]> = async (context, raw) => {
  const { terminal, loadEngine } = context;
  const options = parseOptions(nightlyOptions, raw);
  const { tier, matrix, budget, shard = '1/1', workers, defect: defects, out: outDir } = options;
  const { history, baseline, require: required, lang: language = terminal.language } = options;
  const { startedAt } = startStopwatch();
  const seed = options.seed ?? startedAt.replaceAll(/\D/g, '').slice(0, 14);
  const isShard = options.shard !== undefined;
  if (isShard && options.seed === undefined) {
    throw new HarnessError('option-invalid', 'Failed to read --shard: expected --seed too, the same for each shard.');
  }
  const listed = new Set((baseline === undefined ? [] : await readBaseline(baseline)).map(({ id }) => id));
  const { results: earlier } = await withHistory(history, (kept) => earlierResults(kept, { startedAt, seed }));
  const [part = 1, of = 1] = shard.split('/').map(Number);
  terminal.print(`SEED=${seed} tegata nightly --tier ${tier}${isShard ? ` --shard ${shard}` : ''}`);

  const engine = await loadEngine();
  const plan = { tier, ...(isShard && { shard }) };
  const played = await keepResults(context, { outDir, seed, plan, language }, (onResult) =>
    engine.playNight({
      tier,
      seed,
      workers,
      defects,
      outDir,
      onResult,
      shard: { part, of },
      ...(matrix !== undefined && { matrix }),
      ...(budget !== undefined && { budgetMinutes: budget }),
      first: (id) => hasFailed(earlier.get(id)) || earlier.get(id)?.inLastRun === false,
      isNew: (id) => !hasFailed(earlier.get(id)) && !listed.has(id),
      onRow: (name) => terminal.print(`── ${name}`),
    }),
  );
  if (played.finished === 0) {
    if ('error' in played) throw played.error;
    terminal.warn('No scenario ran.');
    return EXIT_CODES.nothingProven.code;
  }
  const { run } = await readRun(join(outDir, RESULTS_LOG));
  const closing = { outDir, history, records: !isShard, required, baseline, language, leaked: played.leaked };
  const code = await closeNight(context, { ...run, durationMs: played.durationMs }, closing);
  if ('error' in played) throw played.error;
  return played.interrupted ? EXIT_CODES.interrupted.code : code;
};
