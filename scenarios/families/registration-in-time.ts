import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** The broker ends a registration ten minutes after it was begun. */
const LIFE_MS = 600_000;

/** A scenario of a registration around its end. */
export interface AtItsEnd extends Pick<ScenarioInput, 'title'> {
  /** How long after it the card is held; before it when negative. */
  readonly afterMs: number;
  /** What is proven besides. */
  readonly checks?: Scenario['checks'];
}

/** The broker takes a card until the very end. */
export function registrationAtItsEnd({ title, afterMs, checks = [] }: AtItsEnd): Scenario {
  const [told, next] = afterMs < 0 ? ['registration-done', 'app-home'] : ['registration-over', 'registration-start'];
  return defineScenario({
    title,
    platforms: ['smartphone-ios', 'smartphone-android'],
    given: 'fresh',
    tags: ['registration', 'time'],
    async steps(person) {
      await person.comesFromIconToTheCard();
      await person.waits({ ms: LIFE_MS + afterMs });
      await person.holdsCard();
      await person.seesScreen({ screen: told });
      await person.taps({ label: '閉じる' });
      await person.seesScreen({ screen: next });
    },
    checks: ['broker-registration-ends-on-time', ...checks],
  });
}
