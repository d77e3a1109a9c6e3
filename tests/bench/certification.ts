import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { runPlan } from '../../scenarios/certification/run-plan.ts';
import { selectPlan } from '../../scenarios/certification/select-plan.ts';
import { createServedLab } from '../../scenarios/certification/served-lab.ts';
import { createChromiumVisitors } from '../../scenarios/hands/chromium-visitor.ts';
import { serveService, type ServedService } from '../certification/serve-service.ts';
import { againstGoal, type BenchRow } from './row.ts';

const MOST_S = 90;
const MOST_TO_FIRST_S = 3;
const MOST_IDLE = 0.25;

/** The authentication profile against an honest service on loopback, in Chromium, by two workers. */
export async function benchCertification(): Promise<BenchRow[]> {
  const startedMs = performance.now();
  let service: ServedService | undefined;
  const lab = await createServedLab({
    service: async (issuer) => (service = await serveService(issuer)).file,
    hands: await createChromiumVisitors(),
    port: 0,
  });
  const openedS = (performance.now() - startedMs) / 1_000;
  const plan = selectPlan(await findPlan(), 'authentication', []);
  const run = await runPlan(lab, plan, { workers: 2, limitMs: 60_000 });
  await lab.close();
  await service?.close();
  const seconds = run.durationMs / 1_000;
  const passed = run.results.filter(({ verdict }) => verdict === 'passed').length;
  const note = `${passed} of ${plan.length} passed; ${(plan.length / seconds).toFixed(2)} checks a second`;
  const first = openedS + run.firstAfterMs / 1_000;
  return [
    againstGoal(
      { id: 'certification/authentication', ours: seconds, unit: 's', goal: `under ${MOST_S}`, note },
      seconds < MOST_S,
    ),
    againstGoal(
      { id: 'certification/first-check', ours: first, unit: 's', goal: `under ${MOST_TO_FIRST_S}` },
      first < MOST_TO_FIRST_S,
    ),
    againstGoal(
      { id: 'certification/idle', ours: run.idleShare, unit: 'of the run', goal: `under ${MOST_IDLE}` },
      run.idleShare < MOST_IDLE,
    ),
  ];
}
