import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A phone whose own clock is so far ahead, or behind: it keeps to every time of the broker's. */
export function clockOff(own: Required<Pick<ScenarioInput, 'title' | 'phoneClockOffMs'>>): Scenario {
  return defineScenario({
    ...own,
    platforms: ['pc', 'tablet'],
    tags: ['pairing'],
    async steps(person) {
      await person.asksService();
      await person.waits({ ms: 29_999 });
      await person.scansCode();
      await person.waits({ ms: 299_999 });
      await person.seesScreen({ screen: 'number' });
      await person.waits({ ms: 1 });
      await person.seesScreen({ screen: 'number-expired' });
      await person.taps({ label: '番号を更新' });
      await person.goesOnFromNumber();
      await person.completesSignIn();
    },
    checks: ['code-lives-exactly-thirty-seconds', 'phone-keeps-to-the-time-of-the-service', 'service-signs-in'],
  });
}
