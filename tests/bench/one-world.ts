import { openHands } from '../../scenarios/hands/open-hands.ts';
import { createPerson } from '../../scenarios/person.ts';
import { settingSchema } from '../../scenarios/setting.ts';
import { createStage } from '../../scenarios/stage.ts';

/** A world in which people sign in one after the other. */
export interface OneWorld {
  /** The whole way of one person on a PC; throws unless it ends on the signed-in page. */
  signIn(): Promise<void>;
}

/**
 * Makes a world whose broker, service, person, card and phone stay, as real ones do; each sign-in is done in a browser of
 * its own, so that no cookie shortens the way. Entries of the journal are made and let go.
 */
export async function openOneWorld(): Promise<OneWorld> {
  const opened = await openHands('in-process');
  if ('missing' in opened) throw new Error(opened.missing);
  const setting = settingSchema.parse({ seed: 'bench', platform: 'pc' });
  const stage = await createStage(setting, opened.hands, () => {});
  const person = createPerson(stage, async () => {});
  let done = 0;
  return {
    async signIn() {
      const browser = { in: `browser-${++done}` };
      await person.opensService(browser);
      await person.asksToSignIn(browser);
      await person.scansCode(browser);
      await person.typesNumber({ ...browser, digits: 'right' });
      await person.unlocks();
      await person.begins();
      await person.typesPin({ pin: 'right' });
      await person.typesCardInfoPin({ pin: 'right' });
      await person.startsReading();
      await person.holdsCard();
      await person.allows();
      await person.finishes();
      await person.goesBackToService(browser);
      await person.seesPage({ ...browser, page: 'signed-in' });
    },
  };
}
