import type { AppId } from '../../../simulators/phone/app-identity.ts';
import type { Phone } from '../../../simulators/phone/phone.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import type { World } from '../../../simulators/world/world.ts';
import type { PhoneHands, Picture } from '../../hands.ts';
import { createHoldCard } from '../hold-card.ts';
import { frontPackage } from './front-package.ts';
import type { Driver } from './open-session.ts';
import type { Noticed } from './noticed.ts';
import type { OutsideDeeds } from './outside-deeds.ts';
import { permissionQuestion } from './permission-question.ts';
import { isCalled, notOnScreen, theOne } from './pick-element.ts';
import { refusedPicture } from './refused-picture.ts';
import { readSource, type ScreenRead, type SourceElement } from './read-source.ts';
import type { LocatorMap } from '../../phones/maps/locator-map.ts';

/** What is done at a phone itself: no driver can. */
export type AtThePhone = Pick<Phone, 'id' | 'holdCard' | 'takeCardAway' | 'setLock' | 'install' | 'uninstall'> &
  // Of a phone that is not ours nobody knows what it shows but by looking.
  Partial<Pick<Phone, 'screen'>>;

/** A phone that is driven from outside, and what only its owner can do with it. */
export interface DrivenPhone {
  readonly driver: Driver;
  readonly platform: 'android' | 'ios';
  readonly packageId: string;
  /** The package or bundle id of an app by its name. */
  readonly packageOf: (app: AppId) => string;
  readonly map: LocatorMap;
  /** The phone itself, for the card that is held to it. */
  readonly phone: AtThePhone;
  /** Starts the app, where it must be told something. */
  readonly start?: () => Promise<unknown>;
  /** Whether links are handed to the app by its name: those of the test belong to no app on a phone that is not ours. */
  readonly namesApp?: boolean;
  /** Brings the app back to the front where the phone's own browser is: whoever looks at the app does so first. */
  readonly turnToApp?: () => Promise<void>;
  /** Types a PIN in our place, where the card is not one of ours. */
  readonly typesPin?: () => Promise<void>;
  /** How long an app outside of the world may take to show what is waited for. */
  readonly patienceMs?: number;
  /** Answers the system's question for the owner: face, finger or passcode; false when it asks for none. */
  ownerConfirms(): Promise<boolean>;
  setOnline(online: boolean): Promise<void>;
  /** Told of what an app outside of the world does not write into the journal by itself. */
  readonly deeds?: OutsideDeeds;
  /** Told of every look, when somebody wants to know. */
  readonly noticed?: Noticed | undefined;
  /**
   * Says what is the matter when a command failed; `undefined` when nothing is wrong with the phone.
   * @param mayBeLocked whether the scenario has locked it: otherwise a lock screen is the trouble
   */
  diagnose(cause: unknown, mayBeLocked: boolean): Promise<HarnessError | undefined>;
}

/** Hands on a phone through Appium. */
export interface AppiumPhoneHands extends PhoneHands {
  /** Looks at the app, where it is in front: neither a page nor another app has to give way to it. */
  glance(): Promise<void>;
}

const LOOK_AGAIN_MS = 150;

/** Hands on a phone through Appium. Cards, faces and fingers stay with the simulated device: no driver can give them. */
export function createAppiumPhoneHands(world: World, driven: DrivenPhone): AppiumPhoneHands {
  const { driver, platform, map, packageId, phone } = driven;
  /** What a command fails of is the phone, the driver or the app; only the last is a finding. */
  const tell = async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      return await command();
    } catch (cause) {
      throw (await driven.diagnose(cause, lockedByPerson)) ?? refusedBy(cause);
    }
  };
  const picture = async (): Promise<Picture> => {
    const shown = phone.screen?.();
    if (platform === 'android' && shown?.secure) return refusedPicture(platform, shown);
    try {
      await driven.turnToApp?.();
      const png = await driver.takeScreenshot();
      return { type: 'image/png', content: Buffer.from(png, 'base64') };
    } catch (cause) {
      const lost = await driven.diagnose(cause, lockedByPerson);
      if (lost || shown || !seen) throw lost ?? refusedBy(cause);
      return refusedPicture(platform, seen);
    }
  };
  let lockedByPerson = false;
  let seen: ScreenRead | undefined;
  /** The number that was on the screen when a dialog came over it: a person has read it, a page source leaves it out. */
  let covered: string | undefined;
  /** What the system asks on behalf of the app is granted, as an owner would who wants to go on. */
  const readGranting = async (): Promise<ScreenRead> => {
    const granted = new Set<string>();
    if (driven.turnToApp) await tell(driven.turnToApp);
    for (;;) {
      await world.work.idle();
      const read = readSource(await tell(() => driver.getPageSource()), platform, map);
      const question = permissionQuestion(read, platform);
      if (!question || granted.has(question.text)) return read;
      granted.add(question.text);
      const { label: buttonLabel } = question.allow;
      world.journal.write(phone.id, 'permission', { asked: question.text, answer: buttonLabel });
      if (platform === 'android') await mobile('acceptAlert', { buttonLabel });
      else await mobile('alert', { action: 'accept', buttonLabel });
    }
  };
  /** What is behind the app is the phone's own, and each phone's is another. */
  const namingHome = async (read: ScreenRead): Promise<ScreenRead> => {
    if (phone.screen || read.id !== 'unknown' || (await isInFront())) return read;
    return { ...read, id: 'home-screen' };
  };
  const look = async (): Promise<ScreenRead> => {
    const read = await namingHome(await readGranting());
    seen = read;
    await driven.noticed?.(read, picture);
    if (read.id === 'lock-screen' && !lockedByPerson) {
      const lost = await driven.diagnose(notOnScreen('the app', read), false);
      if (lost) throw lost;
    }
    return covered === undefined ? read : { number: covered, ...read };
  };
  const find = async ({ using, locator }: SourceElement): Promise<string> => {
    const found: unknown = await tell(() => driver.findElement(using, locator));
    const id = typeof found === 'object' && found !== null ? Object.values(found)[0] : undefined;
    if (typeof id === 'string' && !(found instanceof Error) && !('error' in (found as object))) return id;
    const lost = await driven.diagnose(found, lockedByPerson);
    throw lost ?? notOnScreen(locator, await look());
  };
  /** What an app outside of the world does takes real time: until it is late, what is not there yet may still come. */
  const patiently = async <T>(attempt: () => Promise<T>): Promise<T> => {
    let late = driven.patienceMs === undefined;
    const callOff = startPatience(driven.patienceMs ?? 0, () => (late = true));
    for (;;) {
      try {
        const result = await attempt();
        callOff();
        return result;
      } catch (cause) {
        if (late || !(cause instanceof HarnessError) || cause.code !== 'hands-not-on-screen') throw cause;
      }
      await new Promise<void>((resolve) => startPatience(LOOK_AGAIN_MS, resolve));
    }
  };
  const tapWhere = (wanted: string, fits: (element: SourceElement) => boolean): Promise<void> =>
    patiently(async () => {
      const screen = await look();
      covered = undefined;
      const element = theOne(wanted, screen, fits);
      const id = await find(element);
      driven.deeds?.pressed(element);
      await tell(() => driver.elementClick(id));
    });

  const fillPin = async (text: string): Promise<void> => {
    if (driven.typesPin) return driven.typesPin();
    const id = await patiently(async () => {
      const screen = await look();
      const field = screen.elements.find((element) => element.kind === 'field');
      if (!field) throw notOnScreen('a PIN field', screen);
      return find(field);
    });
    await tell(() => driver.elementClear(id));
    await tell(() => driver.elementSendKeys(id, text));
  };

  const nameOf = (id: string, onAndroid = 'package'): Record<string, string> => ({
    [platform === 'ios' ? 'bundleId' : onAndroid]: id,
  });
  const mobile = (command: string, args: Readonly<Record<string, unknown>>): Promise<unknown> =>
    tell(() => driver.executeScript(`mobile: ${command}`, [args]));

  const isInFront = async (): Promise<boolean> => (await tell(() => frontPackage(driver, platform))) === packageId;

  return {
    name: phone.id,
    async opensLink(url) {
      covered = undefined;
      await mobile('deepLink', { url, ...(driven.namesApp && nameOf(packageId)) });
      let taken = await isInFront();
      if (!taken) {
        // A question of the system may lie over the app.
        await look();
        taken = await isInFront();
      }
      driven.deeds?.opened(url, taken);
      return taken;
    },
    look,
    async glance() {
      if (await isInFront()) await look();
    },
    press: (label) => tapWhere(`「${label}」`, (element) => element.kind !== 'field' && isCalled(element, label)),
    async unlock() {
      await tapWhere('the device lock', (element) => element.id === 'unlock');
      await driven.ownerConfirms();
      lockedByPerson = false;
    },
    async closeScreen() {
      const { number } = await look();
      await tapWhere('a way to close', (element) => element.id === 'close');
      covered = number;
    },
    fillPin,
    async typePin(digits) {
      if (driven.typesPin) return driven.typesPin();
      await fillPin(digits);
      await tapWhere('a button that goes on', (element) => element.id === 'next');
    },
    sees: (wanted) =>
      patiently(async () => {
        const screen = await look();
        if (screen.id !== wanted) throw notOnScreen(`the screen “${wanted}”`, screen);
        return screen;
      }),
    holdCard: createHoldCard(world, phone),
    takeCardAway: phone.takeCardAway,
    async kill() {
      covered = undefined;
      await mobile('terminateApp', nameOf(packageId, 'appId'));
      if (driven.deeds && !(await isInFront())) driven.deeds.ended();
    },
    async launch(app) {
      const id = app === undefined ? packageId : driven.packageOf(app);
      if (driven.start) await tell(driven.start);
      else await mobile('activateApp', nameOf(id, 'appId'));
    },
    async lock() {
      lockedByPerson = true;
      await tell(() => driver.lock());
    },
    // What an owner does in the system's settings or in the store is done at the device.
    setLock: phone.setLock,
    install: phone.install,
    uninstall: phone.uninstall,
    setOnline: driven.setOnline,
    picture,
  };
}

/** What a driver refuses on a phone that is well ends this scenario, not the run. */
function refusedBy(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof HarnessError) return cause;
  const [says] = cause.message.split('\n', 1);
  return new HarnessError('hands-not-on-screen', `Failed to act on the phone: the driver says “${says}”.`, { cause });
}
