import { HarnessError } from '../../simulators/world/harness-error.ts';
import { findModules } from '../catalogue/found.ts';
import type { Trial } from './trial.ts';

/** A check of the plan and where it was found. */
export interface PlannedTrial {
  /** `FAMILY/NAME`. */
  readonly id: string;
  readonly family: string;
  readonly trial: Trial;
}

const PLAN = 'certification/plan';

/** Finds every check of the plan by looking in its folders. */
export async function findPlan(): Promise<PlannedTrial[]> {
  const found = await findModules<{ default?: Trial }>([PLAN]);
  return found.map(({ id: path, module }) => {
    const id = path.slice(PLAN.length + 1);
    if (module.default) return { id, family: id.split('/', 1)[0] ?? '', trial: module.default };
    throw new HarnessError(
      'scenario-invalid',
      `Failed to load scenarios/${path}: expected a default export made by defineTrial.`,
    );
  });
}
