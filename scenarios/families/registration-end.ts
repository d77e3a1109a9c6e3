import type { Person } from '../person.ts';
import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A scenario of a screen on which a registration goes no further. */
export interface RegistrationEnd extends Pick<ScenarioInput, 'title' | 'given' | 'persona' | 'phone'> {
  /** What is done before the app is opened. */
  readonly before?: Scenario['steps'];
  /** From the app's first screen to this one; Face ID is asked about at the first time only. */
  readonly comes: (person: Person, isFirst: boolean) => Promise<void>;
  readonly screen: string;
  /** What is proven besides. */
  readonly checks?: Scenario['checks'];
}

/** Whatever is done there, the registration starts from the beginning. */
export function registrationEnd({ before, comes, screen, checks = [], ...rest }: RegistrationEnd): Scenario {
  return defineScenario({
    given: 'fresh',
    ...rest,
    platforms: ['pc'],
    tags: ['registration', 'ends'],
    async steps(person) {
      await before?.(person);
      await person.asksService();
      await person.photographsCode();
      const leavings = [
        () => person.scansPhotograph(),
        () => person.wantsToLeave(),
        async () => {
          await person.killsApp();
          await person.launchesApp();
        },
      ];
      await person.launchesApp();
      for (const [n, leaves] of leavings.entries()) {
        await comes(person, n === 0);
        await person.seesScreen({ screen });
        await leaves();
        await person.takesCardAway();
        await person.seesScreen({ screen: 'registration-start' });
      }
    },
    checks: ['phone-registration-starts-again-after-kill', ...checks],
  });
}

/** From the app's first screen to what it makes of the card. */
export async function holdsCardToRegister(person: Person): Promise<void> {
  await person.agreesToAll();
  await person.setsUpTheLock();
  await person.comesToTheCard();
  await person.holdsCard();
}
