import type { Phone } from '../../../simulators/phone/phone.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { CardInField } from '../../../simulators/world/wire.ts';
import type { World } from '../../../simulators/world/world.ts';
import type { PhoneHands, ScreenSeen } from '../../hands.ts';
import type { Driver } from '../appium/open-session.ts';
import { deviceLost } from '../device-lost.ts';
import { createVirtualPhoneHands } from '../virtual-phone.ts';
import { readPhonePage } from './read-phone-page.ts';

/** Until all that was touched is done and shown; what the page says when it did not hear from this computer. */
const SETTLED = `const done = arguments[arguments.length - 1];
const said = () => done(document.querySelector('.trouble').textContent);
tegata.settled().then(said, said);`;

const CUT_OFF = {
  en: 'its browser does not reach this computer any more',
  ja: '端末のブラウザがこのコンピューターに届かなくなりました',
};

/** A stand-in in a phone's browser. */
export interface StandIn {
  readonly driver: Driver;
  readonly phone: Phone;
  /** Where the page is; ends with a slash. */
  readonly url: string;
  /** Says what is the matter when a command failed; `undefined` when nothing is wrong with the phone. */
  diagnose(cause: unknown): Promise<HarnessError | undefined>;
}

/**
 * Hands on a stand-in: what is seen, touched and typed goes through the phone's browser. What an owner does outside of the
 * app, as locking the phone or holding a card to it, is done at the app's own phone.
 */
export function createStandInHands(world: World, { driver, phone, url, diagnose }: StandIn): PhoneHands {
  const tell = async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      return await command();
    } catch (cause) {
      throw (await diagnose(cause)) ?? cause;
    }
  };
  const settle = async (): Promise<void> => {
    await world.work.idle();
    const trouble: unknown = await tell(() => driver.executeAsyncScript(SETTLED, []));
    if (typeof trouble !== 'string' || trouble === '') return;
    const unheard = new Error(trouble);
    // With an answer the way is whole, and the fault is ours.
    if (/HTTP \d+/.test(trouble)) throw unheard;
    throw (await diagnose(unheard)) ?? deviceLost(CUT_OFF, phone.id, unheard);
  };
  const look = async (): Promise<ScreenSeen> => {
    await settle();
    return tell(() => driver.execute(readPhonePage));
  };
  const find = async (id: string): Promise<string> => {
    const found: unknown = await tell(() => driver.findElement('css selector', `[id="${id}"]`));
    const reference = typeof found === 'object' && found !== null ? Object.values(found)[0] : undefined;
    if (typeof reference === 'string' && !('error' in (found as object))) return reference;
    throw (await diagnose(found)) ?? notOnPage(id, await look());
  };
  const tapWhere = async (
    wanted: string,
    fits: (element: ScreenSeen['elements'][number]) => boolean,
  ): Promise<void> => {
    const screen = await look();
    const element = screen.elements.find((candidate) => candidate.enabled && fits(candidate));
    if (!element) throw notOnPage(wanted, screen);
    const reference = await find(element.id);
    await tell(() => driver.elementClick(reference));
    await settle();
  };
  const fillPin = async (text: string): Promise<void> => {
    const screen = await look();
    const field = screen.elements.find((element) => element.kind === 'field');
    if (!field) throw notOnPage('a PIN field', screen);
    const reference = await find(field.id);
    await tell(() => driver.elementClear(reference));
    await tell(() => driver.elementSendKeys(reference, text));
  };
  const owner = createVirtualPhoneHands(world, phone);
  return {
    ...owner,
    async opensLink(link) {
      await tell(() => driver.navigateTo(`${url}open?link=${encodeURIComponent(link)}`));
      await settle();
      return new URL(await tell(() => driver.getUrl())).searchParams.get('taken') === 'true';
    },
    look,
    press: (label) => tapWhere(`「${label}」`, (element) => element.kind !== 'field' && element.label === label),
    unlock: () => tapWhere('the device lock', (element) => element.id === 'unlock'),
    closeScreen: () => tapWhere('a way to close', (element) => element.id === 'close'),
    fillPin,
    async typePin(digits) {
      await fillPin(digits);
      await tapWhere('a button that goes on', (element) => element.id === 'next');
    },
    async sees(wanted) {
      const screen = await look();
      if (screen.id !== wanted) throw notOnPage(`the screen “${wanted}”`, screen);
      return screen;
    },
    holdCard: (card: CardInField) => owner.holdCard(card),
    async picture() {
      await settle();
      const png = await tell(() => driver.takeScreenshot());
      return { type: 'image/png', content: Buffer.from(png, 'base64') };
    },
  };
}

function notOnPage(wanted: string, screen: ScreenSeen): HarnessError {
  const there = screen.elements.map((element) => `「${element.label}」`).join('') || 'nothing to touch';
  return new HarnessError(
    'hands-not-on-screen',
    `Failed to find ${wanted} on the stand-in: got the screen “${screen.id}” with ${there}.`,
  );
}
