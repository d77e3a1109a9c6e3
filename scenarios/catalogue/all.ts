import { HarnessError } from '../../simulators/world/harness-error.ts';
import { findModules } from './found.ts';
import type { Platform, Scenario } from '../scenario.ts';

/** A scenario and where it was found. */
export interface FoundScenario {
  /** Its path below `scenarios/`, such as `authentication/happy/all-four-items`. */
  readonly id: string;
  readonly scenario: Scenario;
}

/** The folders in which scenarios are looked for, one a chapter. */
export const CHAPTERS = ['registration', 'authentication', 'signing'] as const;

/** Finds every scenario by looking in the folders. */
export async function findScenarios(): Promise<FoundScenario[]> {
  const found = await findModules<{ default?: Scenario }>(CHAPTERS);
  return found.map(({ id, module }) => {
    if (module.default) return { id, scenario: module.default };
    throw new HarnessError(
      'scenario-invalid',
      `Failed to load scenarios/${id}: expected a default export made by defineScenario.`,
    );
  });
}

/** One scenario on one platform: what a run is made of. */
export interface Casting extends FoundScenario {
  readonly platform: Platform;
  /** `id@platform`, unique in a run. */
  readonly name: string;
}

/** Every scenario on every platform it declares, in order. */
export function castAll(scenarios: readonly FoundScenario[]): Casting[] {
  return scenarios.flatMap(({ id, scenario }) =>
    scenario.platforms.map((platform) => ({ id, scenario, platform, name: `${id}@${platform}` })),
  );
}
