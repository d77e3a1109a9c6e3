import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Check } from '../check.ts';
import { findModules } from './found.ts';

/** Every check and law by id (its file's name), found by looking in their folders. */
export async function findChecks(): Promise<ReadonlyMap<string, Check>> {
  const found = await findModules<{ default?: Check }>(['checks', 'laws']);
  const checks = new Map<string, Check>();
  for (const { id, module } of found) {
    const name = id.slice(id.lastIndexOf('/') + 1);
    if (!module.default) {
      throw new HarnessError(
        'scenario-invalid',
        `Failed to load scenarios/${id}: expected a default export made by defineCheck.`,
      );
    }
    checks.set(name, module.default);
  }
  return checks;
}

/** The laws: checks that hold in every journey whatever is done. */
export async function findLaws(): Promise<ReadonlyMap<string, Check>> {
  const found = await findModules<{ default: Check }>(['laws']);
  return new Map(found.map(({ id, module }) => [id.slice('laws/'.length), module.default]));
}
