import { EXIT_CODES } from '../reports/exit-codes.ts';
import { endingOf } from '../reports/ending.ts';
import { readRun } from '../reports/read-run.ts';
import { closingLine } from '../reports/render/closing-line.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command } from './context.ts';
import { physicalCard } from './physical-card.ts';
import { parseOptions } from './parse-options.ts';
import { playScenarios } from './play-scenarios.ts';
import { readBaseline } from './read-baseline.ts';
import { deviceOf } from './device-of.ts';
import { reportRun } from './report-run.ts';
import { runOptions, type RunOptions } from './run-options.ts';

/** `tegata run`: runs scenarios, tells each as it ends, writes the reports and closes with the totals. */
export const run: Command<[select: readonly string[], raw: Record<string, unknown>]> = async (context, select, raw) => {
  const { terminal } = context;
  const {
    lang = terminal.language,
    tag: tags,
    defect: defects,
    out: outDir,
    ...options
  } = parseOptions(runOptions, raw);
  const { browser, phone, seed, workers } = options;
  const baseline = options.baseline === undefined ? [] : await readBaseline(options.baseline);
  const failed = options.failed ? { failed: await notPassedIn(outDir) } : {};

  const grid = gridOf(options);
  const card = physicalCard(options, context.environment);
  const request = {
    select,
    tags,
    defects,
    browser,
    phone,
    seed,
    workers,
    outDir,
    ...(options.options !== undefined && { options: options.options }),
    ...failed,
    ...grid,
    ...deviceOf(options, terminal, lang),
    ...(card && { card }),
  };
  const played = await playScenarios(context, request, lang);
  const reported = await reportRun(context, played, outDir, lang);
  if ('error' in played) throw played.error;

  const ending = endingOf(reported.results, {
    required: options.require,
    baseline,
    leaked: reported.leaked,
    misses: reported.misses,
  });
  for (const reason of ending.reasons) terminal.warn(reason);
  if (reported.totals.failed > 0) terminal.print(`SEED=${seed}`);
  terminal.print(closingLine(reported));
  return played.interrupted ? EXIT_CODES.interrupted.code : ending.code;
};

/** Only Chromium is looked for on a Grid: the other engines are not driven through one. */
function gridOf({ grid, browser }: Pick<RunOptions, 'grid' | 'browser'>): { grid?: string } {
  if (grid === undefined) return {};
  if (browser === 'chromium') return { grid: grid.replace(/\/$/, '') };
  throw new HarnessError('option-invalid', `Failed to use the Grid: expected --browser chromium, got ${browser}.`);
}

async function notPassedIn(outDir: string): Promise<string[]> {
  const { run } = await readRun(outDir);
  return run.results.filter(({ verdict }) => verdict !== 'passed').map(({ id }) => id);
}
