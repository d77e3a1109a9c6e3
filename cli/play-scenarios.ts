import type { Language } from '../reports/render/words.ts';
import type { Context } from './context.ts';
import type { RunRequest } from './engine.ts';
import { keepResults, type Played } from './keep-results.ts';

/** Plays scenarios, tells each as it ends and has it on disk at once. Resolves also when something broke. */
export async function playScenarios(
  context: Context,
  request: Omit<RunRequest, 'onResult'>,
  language: Language,
): Promise<Played> {
  const { outDir, seed } = request;
  const engine = await context.loadEngine();
  return keepResults(context, { outDir, seed, language }, (keep) =>
    engine.runScenarios({
      ...request,
      onResult(result, done, of) {
        keep(result);
        context.terminal.progress(`${done} / ${of}`);
      },
    }),
  );
}
