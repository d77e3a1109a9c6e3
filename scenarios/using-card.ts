import type { ArgumentsOf } from './acts/acts.ts';
import type { Journeys } from './journeys.ts';
import type { Person } from './person.ts';
import type { Stage } from './stage.ts';

type Pin = 'right' | 'wrong';
type Password = ArgumentsOf<'typesPassword'>['password'];

/** Stretches of a journey in which PINs are typed and the card is read. */
export interface UsingCard {
  /** From the steps to 「読み取り開始」: types the PINs that are asked for. */
  entersPins(options?: { pin?: Pin; cardInfoPin?: Pin }): Promise<void>;
  /** Starts the reading and holds the card. */
  readsCard(): Promise<void>;
  /** From the steps to what the app makes of the card: types the PINs, starts the reading and holds the card. */
  provesWithCard(options?: { pin?: Pin; cardInfoPin?: Pin }): Promise<void>;
  /** Takes the card away, types what the app says was wrong, and has the card read again; once or more often. */
  triesAgain(entry: { pin: Pin } | { cardInfoPin: Pin } | { password: Password }, times?: number): Promise<void>;
  /** Types the password, and the 券面 PIN where it is asked for. */
  entersPassword(options?: { password?: Password; cardInfoPin?: Pin }): Promise<void>;
  /** The same, and has the card sign. */
  signsWithCard(options?: { password?: Password; cardInfoPin?: Pin }): Promise<void>;
}

/** Puts these stretches together from a person's acts. */
export function usingCardOf(person: Omit<Person, keyof Journeys>, stage: Stage): UsingCard {
  const entersCardInfoPinWhereAsked = async (pin: Pin): Promise<void> => {
    const { id } = await (await stage.phone()).look();
    if (id === 'text-pin') await person.typesCardInfoPin({ pin });
  };
  const entersPins: UsingCard['entersPins'] = async ({ pin = 'right', cardInfoPin = 'right' } = {}) => {
    await person.begins();
    await person.typesPin({ pin });
    await entersCardInfoPinWhereAsked(cardInfoPin);
  };
  const readsCard: UsingCard['readsCard'] = async () => {
    await person.startsReading();
    await person.holdsCard();
  };
  const provesWithCard: UsingCard['provesWithCard'] = async (options) => {
    await entersPins(options);
    await readsCard();
  };
  const entersPassword: UsingCard['entersPassword'] = async ({ password = 'right', cardInfoPin = 'right' } = {}) => {
    await person.typesPassword({ password });
    await entersCardInfoPinWhereAsked(cardInfoPin);
  };
  const signsWithCard: UsingCard['signsWithCard'] = async (entries) => {
    await entersPassword(entries);
    await readsCard();
  };
  return {
    entersPins,
    readsCard,
    provesWithCard,
    entersPassword,
    signsWithCard,
    async triesAgain(entry, times = 1) {
      for (let time = 0; time < times; time++) {
        await person.takesCardAway();
        if ('pin' in entry) await person.typesPin(entry);
        else if ('password' in entry) await person.typesPassword(entry);
        else await person.typesCardInfoPin({ pin: entry.cardInfoPin });
        await readsCard();
      }
    },
  };
}
