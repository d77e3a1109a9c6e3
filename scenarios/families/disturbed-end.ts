import type { Person } from '../person.ts';
import { defineScenario, type Scenario, type ScenarioInput } from '../scenario.ts';

const LIFE_MS = 30 * 60_000;
const SLOW_MS = 10_000;

/** A scenario of an ending that the app tells the broker of, and the person, with something in between. */
export interface DisturbedEnd extends Pick<ScenarioInput, 'title' | 'service'> {
  /** Whose card brings it about. */
  readonly persona: string;
  /** The card that is held, where it is not the person's own. */
  readonly card?: string;
  /** The way that leads to it from an unlock screen. */
  readonly goal: 'proof' | 'signature';
  /** From there to the card. */
  readonly approaches: Scenario['steps'];
  /** Whether the broker is asked about the card first; else the app itself knows from the card. */
  readonly brokerIsAsked?: true;
  /** What the person is shown in the end. */
  readonly screen: string;
}

/** Whatever comes between, the sign-in is over afterwards and the app says so, once it is told. */
export function disturbedEnd(own: DisturbedEnd): Scenario {
  const { title, service, persona, card, screen } = own;
  return defineScenario({
    title,
    ...(service && { service }),
    platforms: ['pc'],
    persona,
    tags: ['ends'],
    async steps(person) {
      if (card !== undefined) await person.usesCard({ card });
      const isTold = async (): Promise<void> => {
        await person.waits({ ms: SLOW_MS });
        await person.seesScreen({ screen });
        await person.tidiesUp();
      };
      const isOver = async (): Promise<void> => {
        await person.seesScreen({ screen: 'session-over' });
        await person.taps({ label: '閉じる' });
      };
      const beginsAgainMeanwhile = async (): Promise<void> => {
        await person.tidiesUp();
        await person.scansPhotograph();
        await person.waits({ ms: SLOW_MS });
        await isOver();
      };

      await comesToTheTelling(person, own);
      await person.killsApp();
      await beginsAgainMeanwhile();

      await comesToTheTelling(person, own);
      await beginsAgainMeanwhile();

      await comesToTheTelling(person, own);
      await isTold();
      await person.killsApp();
      await person.scansPhotograph();
      await isOver();

      await comesToTheTelling(person, own);
      await isTold();
      await person.scansPhotograph();
      await isOver();

      await comesToTheTelling(person, own);
      await person.losesNetwork({ of: 'phone-1' });
      await person.seesScreen({ screen });
      await person.tidiesUp();
      await person.taps({ label: '閉じる' });

      await comesToTheTelling(person, own, LIFE_MS - SLOW_MS / 2);
      await isTold();
      await person.taps({ label: '閉じる' });
      await person.seesPage({ page: 'page-over' });
    },
    checks: ['phone-tells-the-broker-why', 'service-says-that-it-is-over'],
  });
}

/** Comes to where the broker is being told of the ending, so long after the sign-in was begun. */
async function comesToTheTelling(
  person: Person,
  { goal, approaches, brokerIsAsked }: DisturbedEnd,
  afterMs?: number,
): Promise<void> {
  await person.comesToTheWay(goal);
  if (afterMs !== undefined) await person.waits({ ms: afterMs - (brokerIsAsked ? SLOW_MS : 0) });
  await person.unlocks();
  await approaches(person);
  await person.meetsSlowNetwork({ of: 'phone-1', ms: SLOW_MS });
  await person.readsCard();
  if (brokerIsAsked) await person.waits({ ms: SLOW_MS });
  await person.seesScreen({ screen: 'please-wait' });
}
