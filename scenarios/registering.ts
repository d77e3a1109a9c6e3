import type { Person } from './person.ts';
import type { Journeys } from './journeys.ts';
import { isSigning } from './scenario.ts';
import type { Stage } from './stage.ts';

/** Stretches of a registration, made of acts. Each begins on the screen that the one before it ends on. */
export interface Registering {
  /** From the app's first screen to the lock: both ticks are set. */
  agreesToAll(): Promise<void>;
  /** From the lock to the card and PIN being asked for; Face ID is allowed where the system asks. */
  setsUpTheLock(): Promise<void>;
  /** From there to the app that waits for the card. */
  comesToTheCard(options?: { pin?: 'right' | 'wrong' }): Promise<void>;
  /** The whole way to there, from the home screen of the phone. */
  comesFromIconToTheCard(options?: { pin?: 'right' | 'wrong' }): Promise<void>;
  /** From the app's first screen to the app at home. */
  registers(): Promise<void>;
  /** Back at the service after a registration: once more into the app, by link or by a new code, as far as the steps. */
  startsAgainAtService(): Promise<void>;
}

/** Puts the stretches of a registration together from a person's acts. */
export function registeringOf(person: Omit<Person, keyof Journeys>, stage: Stage): Registering {
  const agreesToAll: Registering['agreesToAll'] = async () => {
    await person.taps({ label: '次へ' });
    await person.taps({ label: 'はじめる' });
    for (const box of ['terms', 'privacy'] as const) {
      await person.ticks({ box });
      await person.taps({ label: '次へ' });
    }
  };
  const setsUpTheLock: Registering['setsUpTheLock'] = async () => {
    await person.setsUpLock();
    const { elements } = await (await stage.phone()).look();
    if (elements.some(({ label }) => label === 'OK')) await person.allowsFaceId();
    await person.seesScreen({ screen: 'registration-prepare' });
  };
  const comesToTheCard: Registering['comesToTheCard'] = async ({ pin = 'right' } = {}) => {
    await person.taps({ label: '次へ' });
    await person.typesPin({ pin });
    await person.startsReading();
  };
  const agreesAndComesToTheCard: Registering['comesToTheCard'] = async (options) => {
    await agreesToAll();
    await setsUpTheLock();
    await comesToTheCard(options);
  };
  return {
    agreesToAll,
    setsUpTheLock,
    comesToTheCard,
    async comesFromIconToTheCard(options) {
      await person.launchesApp();
      await agreesAndComesToTheCard(options);
    },
    async registers() {
      await agreesAndComesToTheCard();
      await person.holdsCard();
      await person.taps({ label: '閉じる' });
      await person.takesCardAway();
    },
    async startsAgainAtService() {
      if (stage.crossDevice) {
        await person.refreshesCode();
        await person.scansCode();
        await person.typesNumber({ digits: 'right' });
      } else {
        await person.followsAppLink();
      }
      await person.unlocks();
      await person.seesScreen({ screen: isSigning(stage.setting.service) ? 'sign-steps' : 'steps' });
    },
  };
}
