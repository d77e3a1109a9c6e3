import { parentPort, workerData } from 'node:worker_threads';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import { castAll, findScenarios } from '../catalogue/all.ts';
import { findChecks } from '../catalogue/all-checks.ts';
import { openHands } from '../hands/open-hands.ts';
import { playOnDevice } from './play-on-device.ts';
import type { RunContext } from './run-one.ts';
import type { ThreadAnswer, ThreadRequest, ThreadSetting } from './thread-player.ts';
import { writeBelow, writeNothing } from './write-below.ts';

const { outDir, shared } = workerData as ThreadSetting;
const context: RunContext = {
  ...shared,
  checks: await findChecks(),
  write: writeBelow(outDir),
  elapsed: startStopwatch().elapsedMs,
};
const castings = new Map(castAll(await findScenarios()).map((casting) => [casting.name, casting]));
const opened = await openHands('in-process');

let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (request: ThreadRequest) => {
  before = before.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ name, writes }: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const casting = castings.get(name);
    if (!casting || !('hands' in opened)) throw new HarnessError('not-found', `Failed to play ${name} on a thread.`);
    return {
      result: await playOnDevice(casting, opened.hands, writes ? context : { ...context, write: writeNothing }),
    };
  } catch (cause) {
    const { message, stack = message } = cause instanceof Error ? cause : new Error(String(cause));
    return { failure: { message, stack, ...(cause instanceof HarnessError && { code: cause.code }) } };
  }
}
