import { describe, expect, it } from 'vitest';
import { findPlan } from '../../scenarios/certification/find-plan.ts';
import { describeSampleService, makeSampleService } from '../../scenarios/certification/sample-service.ts';
import { tryService } from '../../scenarios/certification/try-service.ts';
import { createVirtualLab } from '../../scenarios/certification/virtual-lab.ts';
import { createWorker } from '../../scenarios/certification/worker.ts';

const plan = await findPlan();
const LIMIT_MS = 60_000;

describe('An honest service', () => {
  const lab = createVirtualLab((world, issuer) => makeSampleService(world, issuer), describeSampleService, 'honest');
  const worker = createWorker(lab, 'honest', LIMIT_MS);

  it.each(plan)('passes $id', async (planned) => {
    const { verdict, saw } = await tryService(worker, planned);
    expect({ verdict, saw: saw.en }).toEqual({ verdict: 'passed', saw: saw.en });
  });
});
