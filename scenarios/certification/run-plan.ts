import type { Verdict } from '../../reports/check.ts';
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
  /** Resolves when the run is to end before its time: what is under way then is let go of, and not told any more. */
  readonly stopped?: Promise<void>;
}

/** What a run of a plan came to. */
export interface PlanRun {
  /** In the order of the plan; what was not come to is there as not run. */
  readonly results: readonly TrialResult[];
  readonly isStopped: boolean;
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
  const again: PlannedTrial[] = [];
  let busyMs = 0;
  let firstAfterMs: number | undefined;
  let togetherMs: number | undefined;
  let isOver = false;
  const laneOf = (lane: 'slow' | 'alone' | undefined): PlannedTrial[] =>
    plan.filter(({ trial }) => trial.lane === lane);
  const usual = laneOf(undefined);
  // What only looks at a journey made anyway is told first, all of it by one worker: it makes each journey once.
  const watching = usual.filter(({ trial }) => trial.watches !== undefined);
  const queue = usual.filter(({ trial }) => trial.watches === undefined);

  const attempt = async (worker: Worker, planned: PlannedTrial): Promise<TrialResult> => {
    firstAfterMs ??= stopwatch.elapsedMs();
    return tryService(worker, planned);
  };
  const tell = async (result: TrialResult): Promise<TrialResult> => {
    if (isOver) return result;
    results.set(result.id, result);
    await setting.onResult?.(result, results.size, plan.length);
    return result;
  };
  const run = async (worker: Worker, planned: PlannedTrial): Promise<TrialResult> =>
    tell(await attempt(worker, planned));
  const work = async (name: string): Promise<void> => {
    const worker = createWorker(lab, name, setting.limitMs);
    const own = watching.splice(0);
    for (let next = own.shift() ?? queue.shift(); next && !isOver; next = own.shift() ?? queue.shift()) {
      const { durationMs } = await run(worker, next);
      // Added only now: others were adding while this one was under way.
      busyMs += durationMs;
    }
  };
  const overlap = async (): Promise<void> => {
    const slow = laneOf('slow');
    if (slow.length === 0) return;
    const worker = createWorker(lab, 'slow', setting.limitMs + SLOW_MS);
    const beside = async (planned: PlannedTrial): Promise<void> => {
      const result = await attempt(worker, planned);
      if (ACCUSING.includes(result.verdict)) again.push(planned);
      else await tell(result);
    };
    if (isOneAccount) for (const planned of slow) await run(worker, planned);
    else await Promise.all(slow.map(beside));
  };

  const all = async (): Promise<void> => {
    const crew = Array.from({ length: workers }, (_, at) => work(`worker-${at + 1}`));
    if (isOneAccount) await Promise.all(crew);
    await Promise.all([...crew, overlap()]);
    togetherMs = stopwatch.elapsedMs();
    // A service that lets one wait for another looks as if it had no patience: only what it does alone accuses it.
    const anew = createWorker(lab, 'again', setting.limitMs + SLOW_MS);
    for (const planned of again) if (!isOver) await run(anew, planned);
    const last = createWorker(lab, 'last', setting.limitMs);
    for (const planned of laneOf('alone')) if (!isOver) await run(last, planned);
  };
  const done = all().then(() => false);
  const isStopped = await (setting.stopped ? Promise.race([done, setting.stopped.then(() => true)]) : done);
  isOver = true;

  return {
    results: plan.map((planned) => results.get(planned.id) ?? notRun(planned)),
    isStopped,
    startedAt: stopwatch.startedAt,
    durationMs: Math.round(stopwatch.elapsedMs()),
    firstAfterMs: Math.round(firstAfterMs ?? 0),
    idleShare: Math.max(0, 1 - busyMs / ((togetherMs ?? stopwatch.elapsedMs()) * workers)),
  };
}

function notRun({ id, family }: PlannedTrial): TrialResult {
  const saw = {
    ja: '途中で止められたため、確かめていません。',
    en: 'The run was stopped before it came to this.',
  };
  return { id, family, verdict: 'not-run', saw, pictures: [], durationMs: 0 };
}

const ACCUSING: readonly Verdict[] = ['failed', 'review', 'warning'];

/** What a slow check may take beyond the others. */
const SLOW_MS = 60_000;
