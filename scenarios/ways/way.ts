import type { Journeys } from '../journeys.ts';
import type { Person } from '../person.ts';
import type { Registering } from '../registering.ts';

/** Where somebody who is on a way stands: the id of a state of the app. */
export interface WayStage {
  readonly state: string;
  /** Comes there, from where the way begins. */
  readonly come: () => Promise<void>;
}

/** What a way is walked with. */
export interface Walk {
  readonly person: Omit<Person, keyof Journeys> & Registering;
  /** How long the network takes where a stage is one in which the app waits for an answer. */
  readonly slowMs: number;
}

/** So slow that a card is still being read whatever is waited for. */
const SLOW_CARD_MS = 3_600_000;

/** Comes to every end that the reading of a card can have before a PIN is tried, from the screen with 「読み取り開始」. */
export function readingStages({ person }: Walk, atHoldCard: () => Promise<void>, prefix = ''): WayStage[] {
  const waits = async (): Promise<void> => {
    await atHoldCard();
    await person.startsReading();
  };
  const holds =
    (mishap: Parameters<typeof person.holdsCard>[0]): WayStage['come'] =>
    async () => {
      await waits();
      await person.holdsCard(mishap);
    };
  return [
    { state: `${prefix}hold-card`, come: atHoldCard },
    { state: `${prefix}waiting-for-card`, come: waits },
    { state: `${prefix}reading`, come: holds({ slowByMs: SLOW_CARD_MS }) },
    { state: `${prefix}reading-interrupted`, come: holds({ leavesAfter: 2 }) },
    { state: `${prefix}not-my-number-card`, come: holds({ card: 'transport' }) },
    { state: `${prefix}chip-error`, come: holds({ failsAt: 1 }) },
  ];
}

/** Comes to where the app waits for the answer to something, and to where it got none. */
export function askingStages(
  { person, slowMs }: Walk,
  [waiting, offline]: readonly [string, string],
  before: () => Promise<void>,
  asks: () => Promise<void>,
): WayStage[] {
  return [
    {
      state: waiting,
      async come() {
        await before();
        await person.meetsSlowNetwork({ of: 'phone-1', ms: slowMs });
        await asks();
      },
    },
    {
      state: offline,
      async come() {
        await before();
        await person.losesNetwork({ of: 'phone-1' });
        await asks();
      },
    },
  ];
}
