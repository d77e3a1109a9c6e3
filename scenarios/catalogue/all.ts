import { SERVICE_KINDS, type ServiceKind } from '../../reports/result.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { findModules } from './found.ts';
import { kindOfService, type Platform, type Scenario } from '../scenario.ts';

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

/** One scenario on one platform, at one service: what a run is made of. */
export interface Casting extends FoundScenario {
  readonly platform: Platform;
  /** The kind of the service, where a document is signed. */
  readonly signedFor?: ServiceKind;
  /** `id@platform`, or `id@platform+government` beside that of the private business; unique in a run. */
  readonly name: string;
}

/** Every scenario at either service and on every platform that it declares, in order. */
export function castAll(scenarios: readonly FoundScenario[]): Casting[] {
  return scenarios.flatMap(({ id, scenario }) =>
    atEachService(scenario).flatMap(({ mark, ...rest }) =>
      scenario.platforms.map((platform) => ({ id, platform, ...rest, name: `${id}@${platform}${mark}` })),
    ),
  );
}

/** The scenario as if it were written for one service, once for each that it is played at. */
function atEachService({
  services,
  checksAt = {},
  ...scenario
}: Scenario): (Pick<Casting, 'scenario' | 'signedFor'> & { readonly mark: string })[] {
  if (!services) {
    const signedFor = kindOfService(scenario.service ?? '');
    return [
      signedFor ? { scenario: withChecks(scenario, checksAt[signedFor]), signedFor, mark: '' } : { scenario, mark: '' },
    ];
  }
  return SERVICE_KINDS.map((kind) => ({
    scenario: withChecks({ ...scenario, service: services[kind] }, checksAt[kind]),
    signedFor: kind,
    mark: kind === 'private' ? '' : `+${kind}`,
  }));
}

function withChecks(scenario: Scenario, more: readonly string[] = []): Scenario {
  return { ...scenario, checks: [...scenario.checks, ...more] };
}
