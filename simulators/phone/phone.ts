import { HarnessError } from '../world/harness-error.ts';
import type { CardInField } from '../world/wire.ts';
import type { World } from '../world/world.ts';
import { createDevice, type Device } from './device.ts';
import { findElement } from './find-element.ts';
import { emptyMemory } from './memory.ts';
import { readPhoneOptions, type PhoneOptions, type PhoneSettings, type Platform, type Unlock } from './options.ts';
import { pressButton } from './press-button.ts';
import { tick } from './tick.ts';
import type { PhoneRules } from './phone-rules.ts';
import { honestPhoneRules } from './rules.ts';
import { typeInto } from './type-into.ts';
import type { Screen } from './screens/screen.ts';

/** A phone in somebody's hands. Every action resolves when the phone has come to rest again. */
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
  /** Ends the app without a word to anybody. */
  kill(): Promise<void>;
  launch(): Promise<void>;
  /** Turns the screen off; the app goes on beneath. */
  lock(): Promise<void>;
}

/** Makes a phone, its app closed. Throws `HarnessError('option-invalid')`. */
export function createPhone(world: World, options: PhoneOptions, rules: PhoneRules = honestPhoneRules): Phone {
  const settings = readPhoneOptions(options);
  const device = createDevice(world, settings, rules);
  return {
    id: settings.id,
    platform: settings.platform,
    ...systemOf(world, settings, device),
    ...handsOn(world, settings, device),
  };
}

function systemOf(
  world: World,
  settings: PhoneSettings,
  { app, setCover, cover }: Device,
): Pick<Phone, 'opensLink' | 'kill' | 'launch' | 'lock'> {
  const { id } = settings;
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
      const link = settings.app !== 'none' && URL.canParse(url) ? new URL(url) : undefined;
      const taken = link?.origin === settings.appLinkOrigin && link.pathname === '/open';
      world.journal.write(id, 'link', { url, taken });
      if (taken) await app.happen('link-opened', { ...emptyMemory, ticket: link.searchParams.get('ticket') ?? '' });
      return taken;
    },
    kill: () => app.happen('killed'),
    async launch() {
      expectAwake('launch the app');
      if (settings.app === 'none') {
        throw new HarnessError(
          'hands-not-on-screen',
          `Failed to launch the app on ${id}: expected one installed, got none.`,
        );
      }
      await app.happen('launch');
    },
    async lock() {
      setCover('lock-screen');
      await app.happen('locked');
    },
  };
}

function handsOn(
  world: World,
  { id, openInBrowser }: PhoneSettings,
  device: Device,
): Pick<Phone, 'unlockKind' | 'screen' | 'tap' | 'type' | 'holdCard' | 'takeCardAway'> {
  const { app, cards, news, lock, screen } = device;
  return {
    unlockKind: lock.kind,
    screen,
    async tap(elementId) {
      const element = findElement(id, screen(), elementId, 'button', 'checkbox', 'link');
      world.journal.write(id, 'tap', { element: elementId, label: element.label });
      await news.resume();
      if (element.kind === 'link') await openInBrowser(element.url);
      else if (element.kind === 'checkbox') tick(device, element);
      else await pressButton(device, element.id);
    },
    async type(fieldId, text) {
      const field = findElement(id, screen(), fieldId, 'field');
      world.journal.write(id, 'type', { element: fieldId });
      typeInto(device, field, text);
      await news.resume();
    },
    async holdCard(card) {
      cards.lay(card);
      await news.resume();
      await app.happen('card-held');
    },
    async takeCardAway() {
      cards.take();
    },
  };
}
