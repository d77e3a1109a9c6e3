import type { Context } from '../../../cli/context.ts';
import type { Engine } from '../../../cli/engine.ts';
import { main } from '../../../cli/main.ts';
import type { ScenarioResult } from '../../../reports/result.ts';
import { exampleRun } from '../reports/example-run.ts';

/** An engine whose scenarios come to these results. */
export function createEngine(results: readonly ScenarioResult[] = [], changes: Partial<Engine> = {}): Engine {
  return {
    async runScenarios({ onResult }) {
      for (const [at, result] of results.entries()) await onResult(result, at + 1, results.length);
    },
    async playNight({ onResult }) {
      for (const result of results) onResult(result);
    },
    replayFile: () => Promise.reject(new Error('not part of this test')),
    list: () => Promise.resolve([]),
    listSecrets: () => Promise.resolve([{ name: 'PIN of adult', value: '8264' }]),
    versionsUnderTest: () => Promise.resolve({ version: exampleRun().version, versions: {} }),
    saveAsScenario: () => Promise.reject(new Error('not part of this test')),
    photographPage: () => Promise.resolve(),
    appendixOf: () => Promise.resolve({ whole: false, graphs: [], requirements: [], defects: [] }),
    certify: () => Promise.reject(new Error('not part of this test')),
    whyNotAnswer: () => Promise.reject(new Error('not part of this test')),
    writeServiceFile: () => Promise.reject(new Error('not part of this test')),
    learn: () => Promise.reject(new Error('not part of this test')),
    serve: () => Promise.reject(new Error('not part of this test')),
    ...changes,
  };
}

/** What one command line came to. */
export interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly warned: string;
  readonly progress: readonly string[];
}

/** Carries out a command line with a terminal that remembers; Java is not to be found there. */
export async function tegata(
  args: readonly string[],
  engine: Engine,
  {
    stop,
    environment = {},
    answers = [],
  }: { stop?: Promise<void>; environment?: NodeJS.ProcessEnv; answers?: readonly string[] } = {},
): Promise<Ended> {
  const printed: string[] = [];
  const warned: string[] = [];
  const progress: string[] = [];
  const typed = [...answers];
  const context: Context = {
    environment: { PATH: '', ...environment },
    loadEngine: () => Promise.resolve(engine),
    terminal: {
      isInteractive: false,
      language: 'en',
      print: (line) => void printed.push(line),
      warn: (line) => void warned.push(line),
      progress: (line) => void progress.push(line),
      paint: (_, text) => text,
      waitForEnter: () => Promise.resolve(),
      ask: () => Promise.resolve(typed.shift() ?? ''),
      untilStopped: () => stop ?? new Promise(() => {}),
    },
  };
  const code = await main(args, context);
  return { code, printed: printed.join('\n'), warned: warned.join('\n'), progress };
}
