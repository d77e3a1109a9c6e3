import { HarnessError } from '../world/harness-error.ts';
import type { CardInField } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import type { AppId } from './app-identity.ts';
import { createDevice, type Device } from './device.ts';
import { findElement } from './find-element.ts';
import { emptyMemory } from './memory.ts';
import { readPhoneOptions, type PhoneOptions, type PhoneSettings, type Platform, type Unlock } from './options.ts';
import { pressButton } from './press-button.ts';
import { tick } from './tick.ts';
import type { PhoneRules } from './phone-rules.ts';
import { honestPhoneRules } from './rules.ts';
import { typeInto } from './type-into.ts';
import { createUntilAtRest, type UntilAtRest } from './until-at-rest.ts';
import type { Screen } from './screens/screen.ts';

/** A phone in somebody's hands. Every action resolves when the phone has come to rest again, or waits for a slow network. */
export interface Phone {
  readonly id: string;
  readonly platform: Platform;
  /** What the system does with a link, or any text from a two-dimensional code: true when the app took it. */
  opensLink(url: string): Promise<boolean>;
  /** How the phone makes sure of its owner at present. */
  unlockKind(): Unlock;
  /** What is seen now. */
  screen(): Screen;
  /** Presses a button, ticks a box or follows a link by its id; `HarnessError('hands-not-on-screen')` when it is not there. */
  tap(elementId: string): Promise<void>;
  /** Puts `text` into a field in place of what stood there; the keyboard lets through only what the field takes. */
  type(fieldId: string, text: string): Promise<void>;
  /** Lays a card on the phone; it stays until it is taken away or says itself that it has gone. */
  holdCard(card: CardInField): Promise<void>;
  takeCardAway(): Promise<void>;
  /** Ends the app in front without a word to anybody. */
  kill(): Promise<void>;
  /** Whether the app in front, or that was last, runs: what lies over it, as the lock screen, changes nothing of that. */
  isRunning(): boolean;
  /** Opens an app by its icon; the one in front last when none is named. */
  launch(app?: AppId): Promise<void>;
  /** Turns the screen off; the app goes on beneath. */
  lock(): Promise<void>;
  /** In the order in which they were installed. */
  apps(): readonly AppId[];
  install(app: AppId): Promise<void>;
  /** Takes an app away with all that it knew; the phone is then at home. */
  uninstall(app: AppId): Promise<void>;
  /** What the owner does in the system's settings: has another screen lock from now on, which apps may use. */
  setLock(kind: Unlock): Promise<void>;
}

/** Makes a phone, its app closed. Throws `HarnessError('option-invalid')`. */
export function createPhone(world: World, options: PhoneOptions, rules: PhoneRules = honestPhoneRules): Phone {
  const settings = readPhoneOptions(options);
  const device = createDevice(world, settings, rules);
  const untilAtRest = createUntilAtRest(world.network, settings.id);
  return {
    id: settings.id,
    platform: settings.platform,
    ...systemOf(world, settings, rules, device, untilAtRest),
    ...handsOn(world, settings, device, untilAtRest),
  };
}

function systemOf(
  world: World,
  { id, appLinkOrigin }: PhoneSettings,
  rules: PhoneRules,
  device: Device,
  untilAtRest: UntilAtRest,
): Omit<Phone, 'id' | 'platform' | keyof ReturnType<typeof handsOn>> {
  const { app, apps, lock, setCover, cover } = device;
  const expectAwake = (deed: string): void => {
    if (cover() !== 'lock-screen') return;
    throw new HarnessError(
      'hands-not-on-screen',
      `Failed to ${deed} on ${id}: expected it unlocked, got a locked screen.`,
    );
  };
  return {
    async opensLink(url) {
      expectAwake('open a link');
      const taker = rules.appOfLinks(apps());
      const link = taker !== undefined && URL.canParse(url) ? new URL(url) : undefined;
      const taken = link?.origin === appLinkOrigin && link.pathname === '/open';
      world.journal.write(id, 'link', { url, taken, ...(taken && apps().length > 1 && { app: taker }) });
      if (!taken || taker === undefined) return false;
      const ticket = link.searchParams.get('ticket') ?? '';
      const { running } = device.turnTo(taker);
      return untilAtRest(async () => {
        await running.happen('link-opened', { ...emptyMemory, ticket });
        return true;
      }, true);
    },
    kill: () => app().running.happen('killed'),
    isRunning: () => apps().length > 0 && !app().running.isClosed(),
    async launch(wanted) {
      expectAwake('launch the app');
      await device.turnTo(wanted ?? app().id).running.happen('launch');
    },
    async lock() {
      setCover('lock-screen');
      if (apps().length > 0) await app().running.happen('locked');
    },
    apps,
    async install(added) {
      device.install(added);
    },
    uninstall: device.uninstall,
    async setLock(kind) {
      lock.set(kind);
    },
  };
}

function handsOn(
  world: World,
  { id, openInBrowser }: PhoneSettings,
  device: Device,
  untilAtRest: UntilAtRest,
): Pick<Phone, 'unlockKind' | 'screen' | 'tap' | 'type' | 'holdCard' | 'takeCardAway'> {
  const { app, cards, lock, screen } = device;
  const tap = async (elementId: string): Promise<void> => {
    const element = findElement(id, screen(), elementId, 'button', 'checkbox', 'link');
    world.journal.write(id, 'tap', { element: elementId, label: element.label });
    if (device.apps().length > 0) await app().news.resume();
    if (element.kind === 'link') await openInBrowser(element.url);
    else if (element.kind === 'checkbox') tick(device, element);
    else await pressButton(device, element.id);
  };
  const holdCard = async (card: CardInField): Promise<void> => {
    cards.lay(card);
    if (device.apps().length === 0) return;
    await app().news.resume();
    await app().running.happen('card-held');
  };
  return {
    unlockKind: lock.kind,
    screen,
    tap: (elementId) => untilAtRest(() => tap(elementId), undefined),
    async type(fieldId, text) {
      const field = findElement(id, screen(), fieldId, 'field');
      world.journal.write(id, 'type', { element: fieldId });
      typeInto(device, field, text);
      await app().news.resume();
    },
    holdCard: (card) => untilAtRest(() => holdCard(card), undefined),
    async takeCardAway() {
      cards.take();
    },
  };
}
