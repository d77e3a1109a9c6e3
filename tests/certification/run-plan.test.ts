import { describe, expect, it } from 'vitest';
import { bad, good } from '../../scenarios/certification/finding.ts';
import { findPlan, type PlannedTrial } from '../../scenarios/certification/find-plan.ts';
import type { Subject } from '../../scenarios/certification/prove-plan.ts';
import { runPlan } from '../../scenarios/certification/run-plan.ts';
import { describeSampleService, makeSampleService } from '../../scenarios/certification/sample-service.ts';
import { defineTrial } from '../../scenarios/certification/trial.ts';
import { createVirtualLab } from '../../scenarios/certification/virtual-lab.ts';

/** A check that accuses as often as told, and passes from then on. */
function accusing(id: string, times: number, lane?: 'slow'): PlannedTrial {
  let left = times;
  const words = { ja: id, en: id };
  const trial = defineTrial({
    title: words,
    expects: words,
    source: 'test',
    standing: 'official',
    ...(lane && { lane }),
    judge: () => (left-- > 0 ? bad(id, id) : good(id, id)),
    defect: 'none',
  });
  return { id, family: 'test', trial };
}

async function run(plan: readonly PlannedTrial[], { stopAfter = Number.POSITIVE_INFINITY, downFor = 0 } = {}) {
  const told: string[] = [];
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => void (stop = resolve));
  let left = downFor;
  const make: Subject['make'] = (world, issuer, verifying) => {
    const service = makeSampleService(world, 'sign-in', { issuer, verifying });
    const handle: typeof service.handle = (request) =>
      left-- > 0 ? new Response(null, { status: 503 }) : service.handle(request);
    return { ...service, handle };
  };
  const lab = createVirtualLab(make, describeSampleService, 'plan');
  const { results } = await runPlan(lab, plan, {
    workers: 2,
    limitMs: 60_000,
    stopped,
    onResult({ id, verdict }, done, of) {
      told.push(`${done}/${of} ${id} ${verdict}`);
      if (done === stopAfter) stop();
    },
  });
  return { told, verdicts: results.map(({ id, verdict }) => `${id} ${verdict}`) };
}

describe('A plan', () => {
  it('accuses of what overlapped with others only where it is so alone as well', async () => {
    const { told, verdicts } = await run([
      accusing('slow-once', 1, 'slow'),
      accusing('slow-always', 9, 'slow'),
      accusing('other', 0),
    ]);
    expect(verdicts).toEqual(['slow-once passed', 'slow-always failed', 'other passed']);
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toMatch(/^3\/3 /);
  });

  it('tries nothing twice that did not overlap', async () => {
    expect((await run([accusing('once', 1)])).verdicts).toEqual(['once failed']);
  });

  it('that is stopped keeps what it has judged, calls the rest not run, and tells nothing more', async () => {
    const plan = ['first', 'second', 'third', 'fourth', 'fifth'].map((id) => accusing(id, 0));
    const { told, verdicts } = await run(plan, { stopAfter: 1 });
    const passed = verdicts.filter((verdict) => verdict.endsWith(' passed'));
    expect(told.map((line) => line.replace(/^\S+ /, '')).sort()).toEqual(passed.sort());
    expect(passed.length).toBeLessThan(plan.length);
    expect(verdicts.filter((verdict) => verdict.endsWith(' not-run'))).toHaveLength(plan.length - passed.length);
  });

  it('makes an honest journey that stopped once more, and no third time', async () => {
    const ids = ['requests/state-fresh', 'token/empty', 'session/none-for-others'];
    const plan = (await findPlan()).filter(({ id }) => ids.includes(id));
    expect((await run(plan)).verdicts).toEqual(plan.map(({ id }) => `${id} passed`));
    expect((await run(plan, { downFor: 1 })).verdicts).toEqual(plan.map(({ id }) => `${id} passed`));
    expect((await run(plan, { downFor: 1000 })).verdicts).toEqual(plan.map(({ id }) => `${id} not-reached`));
  });
});
