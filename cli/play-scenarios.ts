import type { Language } from '../reports/render/words.ts';
import { openResultsLog, type ResultsLog } from '../reports/results-log.ts';
import { createScrub } from '../reports/scrub.ts';
import { startStopwatch } from '../simulators/world/stopwatch.ts';
import type { Context } from './context.ts';
import type { Engine, RunRequest } from './engine.ts';
import { verdictLine } from './verdict-line.ts';

/** What there is once scenarios have been played. */
export interface Played {
  /** How many results stand in the log of the run. */
  readonly finished: number;
  readonly durationMs: number;
  /** Names of the secrets that were masked in the log. */
  readonly leaked: readonly string[];
  readonly interrupted: boolean;
  /** Why it came to an end before its time, when something broke. */
  readonly error?: unknown;
}

/** Plays scenarios, tells each as it ends and has it on disk at once. Resolves also when something broke. */
export async function playScenarios(
  { loadEngine, terminal, environment }: Context,
  request: Omit<RunRequest, 'onResult'>,
  language: Language,
): Promise<Played> {
  const { outDir, seed } = request;
  const engine = await loadEngine();
  const stopwatch = startStopwatch();
  const openLog = await prepareLog(engine, { outDir, seed, startedAt: stopwatch.startedAt, environment });
  let log: ResultsLog | undefined;
  let finished = 0;
  let over = false;
  const leaked = new Set<string>();

  const playing = engine.runScenarios({
    ...request,
    onResult(result, done, of) {
      if (over) return;
      log ??= openLog();
      for (const name of log.append(result)) leaked.add(name);
      finished++;
      terminal.print(verdictLine(result, terminal, language, outDir));
      terminal.progress(`${done} / ${of}`);
    },
  });
  const ended = playing.then(
    () => ({ interrupted: false }),
    (error: unknown) => ({ interrupted: false, error }),
  );
  const end = await Promise.race([ended, terminal.untilStopped().then(() => ({ interrupted: true }))]);
  over = true;
  terminal.progress('');
  return { finished, durationMs: Math.round(stopwatch.elapsedMs()), leaked: [...leaked], ...end };
}

/** The log is opened with the first result: a run that never came so far leaves an earlier one's results alone. */
async function prepareLog(
  engine: Engine,
  run: { outDir: string; seed: string; startedAt: string; environment: NodeJS.ProcessEnv },
): Promise<() => ResultsLog> {
  const { outDir, seed, startedAt, environment } = run;
  const head = { ...(await engine.versionsUnderTest()), seed, startedAt, durationMs: 0 };
  const scrub = createScrub(await engine.listSecrets(environment));
  return () => openResultsLog(outDir, head, scrub);
}
