import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A scenario of a code that is opened so long after it was shown. */
export interface OpenedTooLate extends Pick<ScenarioInput, 'title' | 'services' | 'checks'> {
  readonly ms: number;
  /** Ends what was begun, from its steps. */
  readonly completes: Scenario['steps'];
}

/** The code is refused, and a new one leads on. */
export function openedTooLate({ ms, completes, checks, ...rest }: OpenedTooLate): Scenario {
  return defineScenario({
    ...rest,
    platforms: ['pc', 'tablet'],
    tags: ['pairing'],
    async steps(person) {
      await person.asksService();
      await person.photographsCode();
      await person.waits({ ms });
      await person.scansPhotograph();
      await person.seesScreen({ screen: 'code-expired' });
      await person.refreshesCode();
      await person.scansCode();
      await person.goesOnFromNumber();
      await completes(person);
    },
    checks: ['code-lives-exactly-thirty-seconds', 'phone-says-why-code-is-refused', ...checks],
  });
}
