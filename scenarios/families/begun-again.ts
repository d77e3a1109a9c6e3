import type { Person } from '../person.ts';
import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

/** A scenario of something that is disturbed in every state of the app, and each time is begun again by its code. */
export interface BegunAgain extends Pick<ScenarioInput, 'title'> {
  /** What happens before the code is scanned again. */
  readonly disturbs?: (person: Person) => Promise<void>;
  /** What is proven besides. */
  readonly checks?: Scenario['checks'];
}

/** Comes to every state on a way, and begins again in each. */
async function isDisturbedOn(
  person: Person,
  goal: Parameters<Person['waysTo']>[0],
  beginsAgain: () => Promise<void>,
): Promise<void> {
  for (const { come } of person.waysTo(goal)) {
    await come();
    await beginsAgain();
  }
}

function beginningAgain(person: Person, { disturbs }: BegunAgain): () => Promise<void> {
  return async () => {
    await disturbs?.(person);
    await person.tidiesUp();
    await person.scansPhotograph();
  };
}

/** A sign-in on a PC. */
export function signInBegunAgain(own: BegunAgain): Scenario {
  return defineScenario({
    title: own.title,
    platforms: ['pc'],
    tags: ['stages'],
    async steps(person) {
      const beginsAgain = beginningAgain(person, own);
      await person.comesToTheWay('number');
      await isDisturbedOn(person, 'number', beginsAgain);
      // The last number that the phone was given has ended meanwhile, and the app says so at once.
      await person.taps({ label: '番号を更新' });
      await person.typesNumber({ digits: 'right' });
      await isDisturbedOn(person, 'proof', beginsAgain);
      await person.unlocks();
      await person.provesWithCard();
      await beginsAgain();
      await isDisturbedOn(person, 'consent', beginsAgain);
      await person.unlocks();
      await person.allows();
      await beginsAgain();
      await person.seesScreen({ screen: 'done' });
      await person.returnsToService();
      await person.seesPage({ page: 'signed-in' });
    },
    checks: ['broker-same-phone-same-session', 'service-signs-in', ...(own.checks ?? [])],
  });
}

/** A signing on a PC. */
export function signingBegunAgain(own: BegunAgain): Scenario {
  return defineScenario({
    title: own.title,
    platforms: ['pc'],
    service: 'insurer',
    tags: ['stages'],
    async steps(person) {
      const beginsAgain = beginningAgain(person, own);
      await person.comesToTheWay('sign-consent');
      await isDisturbedOn(person, 'sign-consent', beginsAgain);
      await person.unlocks();
      await person.begins();
      await person.checksTarget();
      await person.allows();
      await beginsAgain();
      await isDisturbedOn(person, 'signature', beginsAgain);
      await person.unlocks();
      await person.signsWithCard();
      await person.returnsWithSignature();
    },
    checks: [
      'broker-same-phone-same-session',
      'signed-only-what-was-consented',
      'service-has-the-signature',
      ...(own.checks ?? []),
    ],
  });
}
