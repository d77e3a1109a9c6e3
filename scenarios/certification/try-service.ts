import type { Consequence } from '../../reports/certification/consequence.ts';
import type { Verdict } from '../../reports/check.ts';
import type { Words } from '../../reports/words.ts';
import { startStopwatch } from '../../simulators/world/stopwatch.ts';
import { consequenceOf } from './consequence-of.ts';
import type { Evidence } from './evidence.ts';
import type { PlannedTrial } from './find-plan.ts';
import { unclear, type Finding } from './finding.ts';
import { notFor } from './not-for.ts';
import type { SittingPicture, Worker } from './worker.ts';

/** What one check came to. */
export interface TrialResult {
  readonly id: string;
  readonly family: string;
  readonly verdict: Verdict;
  /** What the service did, for people. */
  readonly saw: Words;
  /** What that leads to, where something is to be mended. */
  readonly consequence?: Consequence;
  /** What the verdict was made of; absent where no journey was made. */
  readonly evidence?: Evidence;
  readonly pictures: readonly SittingPicture[];
  readonly durationMs: number;
}

/** Where something is to be mended. */
const OPEN: ReadonlySet<Verdict> = new Set(['failed', 'review', 'warning']);
const ACCUSING: ReadonlySet<Verdict> = new Set(['failed', 'review']);

type Tried = Pick<TrialResult, 'evidence' | 'pictures'> & { readonly finding: Finding };

/** Tries a service with one check, and judges. */
export async function tryService(worker: Worker, planned: PlannedTrial): Promise<TrialResult> {
  const { id, family, trial } = planned;
  const stopwatch = startStopwatch();
  const { finding, ...rest } = await tried(worker, trial);
  const verdict = trial.standing === 'assumed' && finding.verdict === 'failed' ? 'warning' : finding.verdict;
  return {
    id,
    family,
    verdict,
    saw: finding.saw,
    ...(OPEN.has(verdict) && { consequence: consequenceOf(planned, finding) }),
    ...rest,
    durationMs: Math.round(stopwatch.elapsedMs()),
  };
}

async function tried(worker: Worker, trial: PlannedTrial['trial']): Promise<Tried> {
  const why = notFor(trial, worker.lab.service);
  if (why) return { finding: { verdict: 'not-applicable', saw: why }, pictures: [] };
  if (trial.watches !== undefined) {
    const evidence = await worker.shared(trial.watches);
    return { evidence, finding: trial.judge(evidence), pictures: [] };
  }
  return trial.lane === 'alone' ? triedAlone(worker, trial) : triedBesideOthers(worker, trial);
}

/** Lies to everybody, to a service that has forgotten what it knew; afterwards nothing of it is left. */
async function triedAlone(worker: Worker, trial: PlannedTrial['trial']): Promise<Tried> {
  const { lab } = worker;
  const restart = trial.keepsNothing ? nothingToForget : lab.restart;
  if (!restart) return { finding: withoutRestart, pictures: [] };
  const control = await worker.control(trial.way ?? 'same-device', !trial.keepsNothing);
  if (control.finding.verdict !== 'passed') return { finding: withoutControl(control.finding), pictures: [] };
  try {
    await lab.tellEverybody(trial.faults ?? []);
    await restart();
    return await triedBesideOthers(worker, { ...trial, faults: [] }, async () => {
      await lab.tellEverybody([]);
      await restart();
    });
  } finally {
    await lab.tellEverybody([]);
    await restart();
  }
}

async function triedBesideOthers(
  worker: Worker,
  trial: PlannedTrial['trial'],
  mend: () => Promise<void> = async () => {},
): Promise<Tried> {
  const way = trial.way ?? 'same-device';
  const besides = trial.control ?? way;
  const control = await worker.control(besides);
  if (control.finding.verdict !== 'passed') return { finding: withoutControl(control.finding), pictures: [] };
  const setting = {
    way,
    persona: trial.persona ?? 'adult',
    faults: trial.faults ?? [],
    ...(trial.operatorFault !== undefined && { operatorFault: trial.operatorFault }),
  };
  let isLookedAt = false;
  const journey = await worker.journey(setting, trial.steps ?? ((customer) => customer.signsIn()));
  try {
    const { evidence } = journey;
    const finding = evidence.cutOff ? cutOff(evidence) : onlyHere(trial.judge(evidence));
    if (!ACCUSING.has(finding.verdict)) return { evidence, finding, pictures: [] };
    isLookedAt = worker.lab.keepsOpen === true;
    const pictures = await journey.pictures();
    await mend();
    // Whoever cannot sign anybody in any more is not to be accused of what only looks like a refusal.
    const still = await worker.control(besides, true);
    return {
      evidence,
      pictures,
      finding: still.finding.verdict === 'passed' ? finding : withoutControl(still.finding),
    };
  } finally {
    if (!isLookedAt) await journey.close();
  }
}

async function nothingToForget(): Promise<void> {}

const withoutRestart: Finding = {
  verdict: 'not-applicable',
  saw: {
    ja: 'サービスが鍵や設定を覚えているため、再起動の方法（restart）がファイルにないと確かめられません。',
    en: 'The service keeps keys and settings, so that this needs a restart, which the file does not name.',
  },
};

function withoutControl({ saw }: Finding): Finding {
  return {
    verdict: 'not-reached',
    saw: {
      ja: `正常な手続きができないため、この項目は確かめられません。（${saw.ja}）`,
      en: `An honest journey does not work, so this cannot be judged. (${saw.en})`,
    },
  };
}

function cutOff({ stopped = '' }: Evidence): Finding {
  return unclear(`時間内に終わりませんでした。目で確かめてください。（${stopped}）`, `${stopped} Have a look.`);
}

/** The control came through and this journey did not: that is the service's doing, and somebody should look. */
function onlyHere(finding: Finding): Finding {
  return finding.verdict === 'not-reached' ? { ...finding, verdict: 'review' } : finding;
}
