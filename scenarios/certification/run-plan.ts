import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import type { PlannedTrial } from './find-plan.ts';
import type { Lab } from './lab.ts';
import { tryService, type TrialResult } from './try-service.ts';
import { createWorker, type Worker } from './worker.ts';

/** How a plan is to be run. */
export interface PlanSetting {
  readonly workers: number;
  /** What one journey may take. */
  readonly limitMs: number;
  readonly onResult?: (result: TrialResult, done: number, of: number) => void | Promise<void>;
}

/** What a run of a plan came to. */
export interface PlanRun {
  /** In the order of the plan. */
  readonly results: readonly TrialResult[];
  readonly startedAt: string;
  readonly durationMs: number;
  /** From the start until the first check began. */
  readonly firstAfterMs: number;
  /** How much of the workers' time nobody was busy in: 0 to 1. */
  readonly idleShare: number;
}

/**
 * Runs a plan: several workers side by side, what is slow overlapping in a lane of its own, and what changes what all
 * share last and alone.
 */
export async function runPlan(lab: Lab, plan: readonly PlannedTrial[], setting: PlanSetting): Promise<PlanRun> {
  // The account that is verified is one and the same: nobody may take it back while another looks.
  const isOneAccount = lab.service.purpose === 'identity-check';
  const workers = isOneAccount ? 1 : Math.max(1, setting.workers);
  const stopwatch = startStopwatch();
  const results = new Map<string, TrialResult>();
  let busyMs = 0;
  let firstAfterMs: number | undefined;
  const laneOf = (lane: 'slow' | 'alone' | undefined): PlannedTrial[] =>
    plan.filter(({ trial }) => trial.lane === lane);
  // What only reads what a journey made anyway showed is told first.
  const queue = laneOf(undefined).sort((one, other) => Number(!one.trial.watches) - Number(!other.trial.watches));

  const run = async (worker: Worker, planned: PlannedTrial): Promise<TrialResult> => {
    firstAfterMs ??= stopwatch.elapsedMs();
    const result = await tryService(worker, planned);
    results.set(planned.id, result);
    await setting.onResult?.(result, results.size, plan.length);
    return result;
  };
  const work = async (name: string): Promise<void> => {
    const worker = createWorker(lab, name, setting.limitMs);
    for (let next = queue.shift(); next; next = queue.shift()) busyMs += (await run(worker, next)).durationMs;
  };
  const overlap = async (): Promise<void> => {
    const slow = laneOf('slow');
    if (slow.length === 0) return;
    const worker = createWorker(lab, 'slow', setting.limitMs + SLOW_MS);
    if (!isOneAccount) return void (await Promise.all(slow.map((planned) => run(worker, planned))));
    for (const planned of slow) await run(worker, planned);
  };

  const crew = Array.from({ length: workers }, (_, at) => work(`worker-${at + 1}`));
  if (isOneAccount) await Promise.all(crew);
  await Promise.all([...crew, overlap()]);
  const togetherMs = stopwatch.elapsedMs();
  const last = createWorker(lab, 'last', setting.limitMs);
  for (const planned of laneOf('alone')) await run(last, planned);

  const ordered = plan.flatMap(({ id }) => results.get(id) ?? []);
  return {
    results: ordered,
    startedAt: stopwatch.startedAt,
    durationMs: Math.round(stopwatch.elapsedMs()),
    firstAfterMs: Math.round(firstAfterMs ?? 0),
    idleShare: Math.max(0, 1 - busyMs / (togetherMs * workers)),
  };
}

/** What a slow check may take beyond the others. */
const SLOW_MS = 60_000;
