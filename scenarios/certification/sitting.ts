import type { PhoneHands } from '../hands.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { createPhone } from '../../simulators/phone/phone.ts';
import type { CardInField } from '../../simulators/world/wire.ts';
import { typedPin } from '../cast/typed-pin.ts';
import { createVirtualPhoneHands } from '../hands/virtual-phone.ts';
import type { Sight } from './evidence.ts';
import type { Lab } from './lab.ts';
import { SittingStopped } from './sitting-stopped.ts';
import { SITTING_COOKIE } from './tap.ts';
import type { TrialFault, Way } from './trial.ts';
import type { Visitor } from './visitor.ts';
import { withinLimit } from './within-limit.ts';

/** What decides a sitting besides what the person does. */
export interface SittingSetting {
  readonly id: string;
  readonly way: Way;
  readonly persona: string;
  readonly faults: readonly TrialFault[];
  /** A lie of the platform operator about what is signed here. */
  readonly operatorFault?: string;
}

/** A person at a service: browsers, a phone, a card, and everything that is seen of it. */
export interface Sitting {
  readonly lab: Lab;
  readonly setting: SittingSetting;
  readonly sights: Map<string, Sight>;
  readonly notes: Map<string, string>;
  readonly began: Set<string>;
  browser(name?: string): Promise<Visitor>;
  browsers(): readonly Visitor[];
  phone(): Promise<PhoneHands>;
  /** Takes another person's card and phone. */
  become(persona: string): void;
  /** The card of whoever sits here. */
  card(): Promise<CardInField>;
  pin(of: 'authentication' | 'cardInfo' | 'signing', which: 'right' | 'wrong'): string;
  /** Where the phone opens the way back. */
  returnsIn: string;
  /** Waits until the phone shows one of these screens. */
  phoneShows(screens: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** How long the phone may take to show something else, in real time. */
const PHONE_MS = 15_000;

const yes = (): boolean => true;
const no = (): boolean => false;

function notShown(screens: readonly string[], id: string): SittingStopped {
  return new SittingStopped(`The phone was expected to show ${screens.join(' or ')}, and shows ${id}.`);
}

/** Sits a person down. */
export function openSitting(lab: Lab, setting: SittingSetting): Sitting {
  const { world, service, brokerOrigin, appLinkOrigin } = lab;
  const marker = setting.faults.length > 0 ? lab.plan(setting.faults) : undefined;
  lab.tap.opened(setting.id);
  const visitors = new Map<string, Promise<Visitor>>();
  const opened: Visitor[] = [];
  let persona = setting.persona;
  let people = 0;
  let phone: Promise<PhoneHands> | undefined;
  let card: Promise<CardInField> | undefined;

  const open = async (name: string): Promise<Visitor> => {
    const visitor = await lab.hands.open({
      name: `${setting.id}/${name}`,
      device: setting.way === 'same-device' ? 'iphone' : 'pc',
      planted: [
        { origin: brokerOrigin, name: SITTING_COOKIE, value: setting.id },
        ...(marker ? [{ origin: brokerOrigin, ...(await marker) }] : []),
      ],
      anyTls: service.tls === 'any',
    });
    opened.push(visitor);
    return visitor;
  };
  const makePhone = async (): Promise<PhoneHands> => {
    const id = `${setting.id}/phone-${++people}`;
    const made = createPhone(world, {
      id,
      platform: 'ios',
      app: lab.app,
      brokerOrigin,
      appLinkOrigin,
      openInBrowser: async (url) => (await sitting.browser(sitting.returnsIn)).goesInNewTab(url),
      appToken: lab.registerApp(id),
    });
    return createVirtualPhoneHands(world, made);
  };

  const sitting: Sitting = {
    lab,
    setting,
    sights: new Map(),
    notes: new Map(),
    began: new Set(),
    returnsIn: 'browser',
    browser(name = 'browser') {
      const known = visitors.get(name) ?? open(name);
      visitors.set(name, known);
      return known;
    },
    browsers: () => opened,
    phone: () => (phone ??= makePhone()),
    card: () => (card ??= lab.card(persona)),
    pin: (of, which) => typedPin(loadPersona(persona), of, which),
    become(other) {
      persona = other;
      phone = undefined;
      card = undefined;
    },
    async phoneShows(screens) {
      const hands = await sitting.phone();
      for (;;) {
        const heard = lab.heard(hands.name);
        const { id } = await hands.look();
        if (screens.includes(id)) return;
        if (lab.hands.engine === 'in-process') {
          throw notShown(screens, id);
        }
        const came = await withinLimit(PHONE_MS, heard.then(yes), no);
        if (!came) throw notShown(screens, id);
      }
    },
    async close() {
      for (const visitor of opened) await visitor.close();
      lab.tap.forget(setting.id);
    },
  };
  return sitting;
}
