import { mayRun, readDisposableCards, triesLeft } from '../../simulators/card/pcsc/may-run.ts';
import { openReader, type CardInReader } from '../../simulators/card/pcsc/reader.ts';
import { surveyCard } from '../../simulators/card/pcsc/survey-card.ts';
import { watchPersonalData } from '../../simulators/card/pcsc/watch-personal-data.ts';
import { readFurtherRoots } from '../../simulators/trust/further-roots.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import type { CardInField } from '../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import type { Scenario } from '../scenario.ts';
import { PLAIN_ADULT } from '../setting.ts';
import type { LentPins } from './lent-pins.ts';
import { createPrivacy, type Privacy } from './privacy.ts';

/** Which physical card is lent to the simulated phone, and what must be known to use it. */
export interface LentCardRequest {
  /** A part of the reader's name; the first reader with a card when absent. */
  readonly reader?: string;
  readonly pins: LentPins;
  /** A file of cards that may be locked. */
  readonly disposable?: string;
  /** PEM certificates of the roots that issued it. */
  readonly root?: string;
}

/** A physical card that is lent to the phones of a run, one scenario after the other. */
export interface LentCard {
  readonly pins: LentPins;
  /** DER. */
  readonly roots: readonly Uint8Array[];
  readonly privacy: Privacy;
  /** Why a scenario may not be played with this card; asks the card how many tries are left, and sends no PIN. */
  refuses(scenario: Pick<Scenario, 'persona' | 'spends'>): Promise<Refusal | undefined>;
  /** Takes the card for one scenario. */
  take(world: VirtualWorld): Promise<TakenCard>;
}

/** Why a scenario is not played. */
export interface Refusal {
  readonly verdict: 'not-run' | 'not-applicable';
  readonly why: string;
}

/** The card as it lies on the table of one scenario. */
export interface TakenCard extends CardInField {
  close(): Promise<void>;
}

const NAME = 'in-reader';

/** Makes the card in a reader ready to be lent. @throws HarnessError `file-invalid` for a wrong list or root */
export async function lendCard({ reader, pins, disposable, root }: LentCardRequest): Promise<LentCard> {
  const privacy = createPrivacy();
  const disposables = disposable === undefined ? new Set<string>() : await readDisposableCards(disposable);
  const clock = createRealClock();
  const open = (journal: VirtualWorld['journal']): Promise<CardInReader> =>
    openReader({ clock, journal }, reader === undefined ? {} : { name: reader });

  return {
    pins,
    roots: root === undefined ? [] : readFurtherRoots(root),
    privacy,
    async refuses({ persona = PLAIN_ADULT, spends }) {
      if (persona !== PLAIN_ADULT) return { verdict: 'not-applicable', why: needsCardOf(persona) };
      const card = await open(nowhere);
      try {
        const survey = await surveyCard(card);
        const may = mayRun(spends, triesLeft(survey), disposables.has(survey.fingerprint ?? ''));
        return may.may ? undefined : { verdict: 'not-run', why: may.why };
      } finally {
        await card.close();
      }
    },
    async take(world) {
      const card = await open(world.journal);
      const items: Record<string, string> = {};
      const watched = watchPersonalData(card, (name, value) => {
        privacy.learn(name, value);
        const known = items[name];
        if (known === value || !FACE.includes(name)) return;
        items[name] = value;
        // What is printed on it, as far as a card can tell; the privacy puts a name in the place of each value.
        if (FACE.every((item) => item in items)) world.journal.write('card', 'face', { card: NAME, ...items });
      });
      return { ...watched, close: () => card.close() };
    },
  };
}

const FACE = ['name', 'address', 'birthdate', 'gender'];

const nowhere = { write: () => {}, writeLate: () => {} };

/** Says that a scenario asks for something that nobody can do with a physical card by script. */
export function cannotDo(what: string): HarnessError {
  return new HarnessError('card-cannot', `Failed to play this with a physical card: ${what}`);
}

/** What is said of a scenario about somebody else's card. */
export function needsCardOf(persona: string): string {
  return `This scenario needs the card of the persona ${persona}; a physical card is its holder’s.`;
}
