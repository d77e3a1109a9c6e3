import type { SpendablePin } from '../simulators/card/pcsc/may-run.ts';
import type { CardFault } from '../simulators/card/fault.ts';
import type { JournalSink } from '../simulators/world/journal.ts';
import type { CardInField } from '../simulators/world/wire.ts';
import type { TookStep } from '../simulators/world/took.ts';
import { createWorld, type VirtualWorld } from '../simulators/world/world.ts';
import { createCards } from './cast/cards.ts';
import type { LentCard } from './cast/lent-card.ts';
import { createLentCards } from './cast/lent-cards.ts';
import { createOperators } from './cast/operators.ts';
import { createPhones } from './cast/phones.ts';
import type { BrowserHands, BrowserSetting, PhoneHands, Picture } from './hands.ts';
import type { OwnBrowser, PhoneLab } from './hands/appium/phone-lab.ts';
import { deviceOf, isCrossDevice } from './platforms.ts';
import type { ServiceName } from './scenario.ts';
import type { Setting } from './setting.ts';

/** What opens browsers for a stage. */
export interface StageHands {
  readonly engine: string;
  /** A physical card that lies on the table in the place of the virtual ones. */
  readonly lentCard?: LentCard;
  /** Phones below real drivers; without them the phones are virtual. */
  readonly phones?: PhoneLab;
  openBrowser(world: VirtualWorld, setting: BrowserSetting): Promise<BrowserHands>;
}

/** A code that was photographed, to be scanned later. */
export interface Photograph {
  readonly browser: string;
  readonly page: string;
  readonly image: string;
  readonly link: string;
}

/** A world with everything in it: broker, services, cards on the table, phones and browsers. */
export interface Stage {
  readonly world: VirtualWorld;
  readonly setting: Setting;
  /** Whether the way leads over a code and six digits. */
  readonly crossDevice: boolean;
  photographed: Photograph | undefined;
  service(name?: string): { readonly origin: string };
  /** The browser of this name, opened when it is first asked for. */
  browser(name?: string): Promise<BrowserHands>;
  /** The phone of this name, put on the table when it is first asked for. */
  phone(name?: string): Promise<PhoneHands>;
  /** A card of the table: a persona's, or one that is no My Number Card. */
  card(name?: string, fault?: CardFault): Promise<CardInField>;
  /** From now on the person uses another card and its PINs. */
  useCard(name: string): Promise<void>;
  /** The digits for a PIN of the card in use. */
  pin(of: SpendablePin, which: 'right' | 'wrong'): string;
  setOnline(actor: string, online: boolean): Promise<void>;
  /** From now on the broker tells everybody these of its lies and no other. */
  brokerLies(lies: readonly string[]): Promise<void>;
  /** Looks at every open browser, so that what it shows now is written down. */
  lookAround(): Promise<void>;
  /** Has the person see what their phones show by now, before they do anything more. */
  glance(): Promise<void>;
  picture(actor: string): Promise<Picture>;
  /** What the phones were asked for and did not know. */
  unknown(): readonly string[];
  close(): Promise<void>;
}

/** Builds a world and wires the rooms together; the only place that does. */
export async function createStage(
  setting: Setting,
  hands: StageHands,
  sink: JournalSink,
  took?: TookStep,
): Promise<Stage> {
  const { lentCard } = hands;
  const kept: JournalSink = lentCard ? (entry) => sink(lentCard.privacy.clean(entry)) : sink;
  const world = createWorld({
    seed: setting.seed,
    startsAt: new Date(setting.startsAt),
    sink: kept,
    ...(took && { took }),
  });
  const {
    platform,
    given,
    persona,
    service,
    app,
    phone: phoneOptions,
    view,
    phoneClockOffMs,
    returnsIn,
    broker,
  } = setting;
  world.journal.write('world', 'setting', {
    platform,
    given,
    persona,
    service,
    app,
    phone: phoneOptions,
    view,
    phoneClockOffMs,
    returnsIn,
    broker,
    // A driven phone is of its own kind, whatever the person starts at.
    ...(hands.phones && { phonePlatform: hands.phones.platform }),
  });
  const operators = await createOperators(world, setting, lentCard?.roots);
  const cards = lentCard
    ? await createLentCards(world, operators.trust, lentCard)
    : await createCards(world, operators.trust, setting);
  const browsers = new Map<string, Promise<BrowserHands>>();

  const browser = (name = 'browser'): Promise<BrowserHands> => {
    const known = browsers.get(name);
    if (known) return known;
    const device = deviceOf(setting.platform, setting.view);
    const opened = openOn(isCrossDevice(setting.platform) ? undefined : hands.phones?.browser, {
      name,
      device,
      isAppLink: (url) => new URL(url).origin === operators.appLinkOrigin,
      // A PC has no app to take a link; a smartphone has whatever phone-1 has installed.
      systemTakes: async (url) => !isCrossDevice(setting.platform) && (await phones.get('phone-1')).opensLink(url),
    });
    browsers.set(name, opened);
    return opened;
  };
  /** A phone's own browser is on the first phone. */
  const openOn = async (own: OwnBrowser | undefined, asked: BrowserSetting): Promise<BrowserHands> => {
    if (!own) return hands.openBrowser(world, asked);
    await phones.get('phone-1');
    return own.open(world, asked);
  };
  const phones = createPhones(world, setting, operators, {
    openInBrowser: async (url) => (await browser(returnsIn)).openTab(url),
    ...(hands.phones && { lab: hands.phones }),
  });
  const phone = (name = 'phone-1'): Promise<PhoneHands> => phones.get(name);

  return {
    world,
    setting,
    crossDevice: isCrossDevice(platform),
    photographed: undefined,
    service: (name = service) => operators.service(name as ServiceName),
    browser,
    phone,
    card: cards.take,
    useCard: cards.use,
    pin: cards.pin,
    async setOnline(actor, online) {
      const device = browsers.has(actor) ? await browser(actor) : await phone(actor);
      await device.setOnline(online);
      await world.work.idle();
    },
    brokerLies: (lies) => operators.broker.control.tellEverybody(lies.map((id) => ({ id }))),
    async lookAround() {
      for (const opened of browsers.values()) await (await opened).look();
    },
    glance: phones.glance,
    async picture(actor) {
      const device = browsers.has(actor) ? await browser(actor) : await phone(actor);
      return device.picture();
    },
    unknown: phones.unknown,
    async close() {
      try {
        // A phone's own browser is driven in the session that the next world gets.
        for (const opened of browsers.values()) await (await opened).close();
      } finally {
        await phones.giveBack();
        await cards.close?.();
      }
    },
  };
}
