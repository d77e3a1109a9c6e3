import type { Person } from '../person.ts';
import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A scenario of a card that is held once in vain, and then read. */
export interface CardMishap extends Pick<ScenarioInput, 'title' | 'platforms' | 'service'> {
  /** How it is held in vain. */
  readonly held: NonNullable<Parameters<Person['holdsCard']>[0]>;
  /** Whether the person takes it away again; else it is gone by itself. */
  readonly takenAway?: true;
  /** What the app says of it. */
  readonly checks: Scenario['checks'];
}

async function isHeldInVain(person: Person, { held, takenAway }: CardMishap): Promise<void> {
  await person.holdsCard(held);
  if (takenAway) await person.takesCardAway();
  await person.looksUpTries();
  await person.readsCard();
}

const NO_TRY_LOST = ['card-tries-rise-only-by-right-pin', 'card-loses-no-try-by-a-mishap'] as const;

/** A sign-in goes on where the card is read in the end. */
export function signsInAfterMishap(mishap: CardMishap): Scenario {
  const { title, platforms, checks } = mishap;
  return defineScenario({
    title,
    platforms,
    tags: ['card'],
    async steps(person) {
      await person.comesToTheReading();
      await isHeldInVain(person, mishap);
      await person.consentsAndReturns();
    },
    checks: [...checks, ...NO_TRY_LOST, 'service-signs-in'],
  });
}

/** So does a signing. */
export function signsAfterMishap(mishap: CardMishap): Scenario {
  const { title, platforms, service = 'securities', checks } = mishap;
  return defineScenario({
    title,
    platforms,
    service,
    tags: ['card'],
    async steps(person) {
      await person.comesToThePassword();
      await person.entersPassword();
      await person.startsReading();
      await isHeldInVain(person, mishap);
      await person.returnsWithSignature();
    },
    checks: [...checks, ...NO_TRY_LOST, 'signed-only-what-was-consented', 'service-has-the-signature'],
  });
}
