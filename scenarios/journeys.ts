import type { Person } from './person.ts';
import { registeringOf, type Registering } from './registering.ts';
import type { Stage } from './stage.ts';

type Pin = 'right' | 'wrong';

/** Stretches of a journey, made of acts. */
export interface Journeys extends Registering {
  /** From the service's page into the app: by link on a smartphone, by code elsewhere. */
  opensApp(options?: { service?: string }): Promise<void>;
  /** From the service's page to the steps in the app: by link on a smartphone, by code and six digits elsewhere. */
  arrivesInApp(options?: { service?: string }): Promise<void>;
  /** From the steps to 「読み取り開始」: types the PINs that are asked for. */
  entersPins(options?: { pin?: Pin; cardInfoPin?: Pin }): Promise<void>;
  /** Starts the reading and holds the card. */
  readsCard(): Promise<void>;
  /** From the service's first page to the app that waits for the card. */
  comesToTheReading(): Promise<void>;
  /** Allows, leaves the app and is back at the service. */
  consentsAndReturns(): Promise<void>;
  /** From the steps to the signed-in page, nothing going wrong. */
  completesSignIn(): Promise<void>;
  /** The whole way, nothing going wrong. */
  signsIn(options?: { service?: string }): Promise<void>;
}

/** Puts the stretches together from a person's acts. */
export function journeysOf(person: Omit<Person, keyof Journeys>, stage: Stage): Journeys {
  const opensApp: Journeys['opensApp'] = async ({ service } = {}) => {
    await person.opensService(service === undefined ? {} : { service });
    await person.asksToSignIn();
    if (stage.crossDevice) await person.scansCode();
    else await person.followsAppLink();
  };
  const arrivesInApp: Journeys['arrivesInApp'] = async (options) => {
    await opensApp(options);
    if (stage.crossDevice) await person.typesNumber({ digits: 'right' });
    await person.unlocks();
    await person.seesScreen({ screen: 'steps' });
  };
  const entersPins: Journeys['entersPins'] = async ({ pin = 'right', cardInfoPin = 'right' } = {}) => {
    await person.begins();
    await person.typesPin({ pin });
    const { id } = await (await stage.phone()).look();
    if (id === 'text-pin') await person.typesCardInfoPin({ pin: cardInfoPin });
  };
  const readsCard: Journeys['readsCard'] = async () => {
    await person.startsReading();
    await person.holdsCard();
  };
  const comesToTheReading: Journeys['comesToTheReading'] = async () => {
    await arrivesInApp();
    await entersPins();
    await person.startsReading();
  };
  const consentsAndReturns: Journeys['consentsAndReturns'] = async () => {
    await person.allows();
    await person.finishes();
    if (!stage.crossDevice) return;
    await person.seesPage({ page: 'done' });
    await person.goesBackToService();
  };
  const completesSignIn: Journeys['completesSignIn'] = async () => {
    await entersPins();
    await readsCard();
    await consentsAndReturns();
    await person.seesPage({ page: 'signed-in' });
  };
  return {
    ...registeringOf(person, stage),
    opensApp,
    arrivesInApp,
    entersPins,
    readsCard,
    comesToTheReading,
    consentsAndReturns,
    completesSignIn,
    async signsIn(options) {
      await arrivesInApp(options);
      await completesSignIn();
    },
  };
}
