import type { RunHead } from '../reports/assemble-run.ts';
import type { Language } from '../reports/render/words.ts';
import type { ScenarioResult } from '../reports/result.ts';
import { openResultsLog, type ResultsLog } from '../reports/results-log.ts';
import { createScrub } from '../reports/scrub.ts';
import { startStopwatch } from '../simulators/world/stopwatch.ts';
import type { Context } from './context.ts';
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

const STOPPED: Readonly<Record<Language, (finished: number) => string>> = {
  ja: (finished) => `途中で止められました。${finished}件だけが済み、残りは実行していません。`,
  en: (finished) => `Stopped from outside with ${finished} finished; the rest was not played.`,
};

/**
 * Lets something be played, tells each result as it comes and has it on disk at once. Resolves also when something
 * broke. The log is opened with the first result: a run that never came so far leaves an earlier one's results alone.
 */
export async function keepResults(
  { loadEngine, terminal, environment }: Context,
  run: Pick<RunHead, 'seed' | 'plan'> & { readonly outDir: string; readonly language: Language },
  play: (keep: (result: ScenarioResult) => void) => Promise<unknown>,
): Promise<Played> {
  const { outDir, language, seed, plan } = run;
  const engine = await loadEngine();
  const stopwatch = startStopwatch();
  const { startedAt } = stopwatch;
  const head = { ...(await engine.versionsUnderTest()), seed, startedAt, durationMs: 0, ...(plan && { plan }) };
  const scrub = createScrub(await engine.listSecrets(environment));
  let log: ResultsLog | undefined;
  let finished = 0;
  let over = false;
  const leaked = new Set<string>();

  const playing = play((result) => {
    if (over) return;
    log ??= openResultsLog(outDir, head, scrub);
    for (const name of log.append(result)) leaked.add(name);
    finished++;
    terminal.print(verdictLine(result, terminal, language, outDir));
  });
  const ended = playing.then(
    () => ({ interrupted: false }),
    (error: unknown) => ({ interrupted: false, error }),
  );
  const end = await Promise.race([ended, terminal.untilStopped().then(() => ({ interrupted: true }))]);
  over = true;
  terminal.progress('');
  if (end.interrupted) terminal.warn(STOPPED[language](finished));
  return { finished, durationMs: Math.round(stopwatch.elapsedMs()), leaked: [...leaked], ...end };
}
