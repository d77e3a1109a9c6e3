import { Worker } from 'node:worker_threads';
import type { ScenarioResult } from '../../reports/result.ts';
import { HarnessError, type HarnessErrorCode } from '../../simulators/world/harness-error.ts';
import type { Player } from './player.ts';
import type { RunContext } from './run-one.ts';
import { writeNothing } from './write-below.ts';

/** What a thread must know before it plays anything. */
export interface ThreadSetting {
  readonly outDir: string;
  /** What of a run's context can be handed over. */
  readonly shared: Pick<RunContext, 'seed' | 'defects' | 'requirements' | 'broker' | 'suffix'>;
}

/** What a thread is asked. */
export interface ThreadRequest {
  /** The name of a casting. */
  readonly name: string;
  /** Whether what it leaves behind is written. */
  readonly writes: boolean;
}

/** How it went. A class of errors does not survive the way between threads, so what makes one up is told. */
export type ThreadAnswer =
  | { readonly result: ScenarioResult }
  | { readonly failure: { readonly code?: HarnessErrorCode; readonly message: string; readonly stack: string } };

/** Fewer are over before a thread has loaded all that it needs. */
const WORTH_A_THREAD = 60;

/** Whether a share of so many castings is worth a thread. Sources, as tests run them, cannot be loaded by one. */
export function isWorthThread(castings: number): boolean {
  return castings >= WORTH_A_THREAD && import.meta.url.endsWith('.js');
}

/** What a thread is told of a run; checks are code, and it finds them itself. */
export function handedOver({ seed, defects, requirements, broker, suffix }: RunContext): ThreadSetting['shared'] {
  return { seed, defects, requirements, ...(broker && { broker }), ...(suffix !== undefined && { suffix }) };
}

/**
 * Starts a thread that plays with in-process hands, beside this one: what it is asked meanwhile waits there, so that it
 * has something to do before it is heard. What a casting comes to depends on its seed alone.
 */
export function startThreadPlayer(setting: ThreadSetting): Player {
  const worker = new Worker(new URL('play-in-thread.js', import.meta.url), { workerData: setting });
  const asked: { resolve(result: ScenarioResult): void; reject(cause: unknown): void }[] = [];
  let broken: { cause: unknown } | undefined;
  const breaks = (cause: unknown): void => {
    broken ??= { cause };
    for (const { reject } of asked.splice(0)) reject(broken.cause);
  };
  worker.on('message', (answer: ThreadAnswer) => {
    const next = asked.shift();
    if ('result' in answer) next?.resolve(answer.result);
    else next?.reject(errorOf(answer.failure));
  });
  worker.on('error', breaks);
  worker.on('exit', (code) => breaks(new Error(`Failed to play on a thread: it ended with ${code}.`)));
  return {
    play: ({ name }, { write }) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken.cause);
        asked.push({ resolve, reject });
        worker.postMessage({ name, writes: write !== writeNothing } satisfies ThreadRequest);
      }),
    async close() {
      await worker.terminate();
    },
  };
}

function errorOf({ code, message, stack }: Extract<ThreadAnswer, { failure: unknown }>['failure']): Error {
  const error = code === undefined ? new Error(message) : new HarnessError(code, message);
  error.stack = stack;
  return error;
}
