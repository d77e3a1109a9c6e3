import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';
import type { LockOfPhone } from './setting-up-lock.ts';

/** A scenario of a phone whose owner sets up one lock after the other. */
export interface Unlocking extends Pick<ScenarioInput, 'title' | 'platforms' | 'service'> {
  readonly locks: readonly LockOfPhone['unlock'][];
  /** Ends what was begun, from its steps. */
  readonly completes: Scenario['steps'];
  /** What is proven of the end. */
  readonly checks: Scenario['checks'];
}

/** The app is unlocked with each of them; with the last one the person goes on to the end. */
export function unlockingWithEach({ locks, completes, checks, ...rest }: Unlocking): Scenario {
  return defineScenario({
    ...rest,
    tags: ['unlocking'],
    async steps(person) {
      for (const lock of locks) {
        await person.setsScreenLock({ lock });
        await person.arrivesInApp();
        if (lock === locks.at(-1)) await completes(person);
        else await person.givesUp();
      }
    },
    checks: ['phone-unlocks-with-the-lock-it-has', ...checks],
  });
}
