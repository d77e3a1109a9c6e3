import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A scenario of a phone that has this lock. */
export interface LockOfPhone extends Pick<ScenarioInput, 'title' | 'platforms'> {
  readonly unlock: 'face-id' | 'touch-id' | 'passcode' | 'biometric' | 'device-lock';
  /** What is proven besides. */
  readonly checks?: Scenario['checks'];
}

/** The app is registered with the lock that the phone has. */
export function settingUpLock({ unlock, checks = [], ...rest }: LockOfPhone): Scenario {
  return defineScenario({
    ...rest,
    given: 'fresh',
    phone: { unlock },
    tags: ['registration', 'lock'],
    async steps(person) {
      await person.launchesApp();
      await person.registers();
      await person.seesScreen({ screen: 'app-home' });
    },
    checks: ['phone-sets-up-the-lock-it-has', 'phone-registers-in-order', ...checks],
  });
}
