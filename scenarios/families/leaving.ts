import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';
import { ENDED } from './ended.ts';

/** A scenario of somebody who leaves the app on one of its screens. */
export interface Leaving extends Pick<ScenarioInput, 'title' | 'platforms' | 'services'> {
  /** Comes to the screen. */
  readonly comes: Scenario['steps'];
  /** What is proven besides. */
  readonly checks?: Scenario['checks'];
}

/** Who leaves is asked first, then is back at a service that says that it is over. */
export function leavingAt({ comes, checks = [], ...rest }: Leaving): Scenario {
  return defineScenario({
    ...rest,
    tags: ['leaving'],
    async steps(person) {
      await comes(person);
      await person.givesUp();
    },
    checks: [...checks, 'phone-asks-before-stopping', ...ENDED],
  });
}
