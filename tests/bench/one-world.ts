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
 * Makes a world whose broker and service stay, as real ones do; each sign-in is done with a browser and a phone of its
 * own. Entries of the journal are made and let go.
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
      const phone = { phone: `phone-${done}` };
      await person.opensService(browser);
      await person.asksToSignIn(browser);
      await person.scansCode({ ...browser, ...phone });
      await person.typesNumber({ ...browser, ...phone, digits: 'right' });
      await person.unlocks(phone);
      await person.begins(phone);
      await person.typesPin({ ...phone, pin: 'right' });
      await person.typesCardInfoPin({ ...phone, pin: 'right' });
      await person.startsReading(phone);
      await person.holdsCard(phone);
      await person.allows(phone);
      await person.finishes(phone);
      await person.goesBackToService(browser);
      await person.seesPage({ ...browser, page: 'signed-in' });
    },
  };
}
