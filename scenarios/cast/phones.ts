import { loadPersona } from '../../simulators/card/personas.ts';
import type { Unlock } from '../../simulators/phone/options.ts';
import { createPhone } from '../../simulators/phone/phone.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import type { OpenLink } from '../../simulators/world/wire.ts';
import type { VirtualWorld } from '../../simulators/world/world.ts';
import { withDefects } from '../catalogue/defects.ts';
import type { PhoneHands } from '../hands.ts';
import type { PhoneLab, TakenPhone } from '../hands/appium/phone-lab.ts';
import { createVirtualPhoneHands } from '../hands/virtual-phone.ts';
import { phonePlatformOf } from '../platforms.ts';
import type { Setting } from '../setting.ts';
import { BROKER_ORIGIN, type Operators } from './operators.ts';

/** The phones on the table, each made when it is first picked up. */
export interface Phones {
  get(name: string): Promise<PhoneHands>;
  /** Has a person see what apps outside of the world show by now. */
  glance(): Promise<void>;
  /** What the phones of a lab were asked for and did not know. */
  unknown(): readonly string[];
  /** Gives the phones of a lab back, for the next world. */
  giveBack(): Promise<void>;
}

/** What phones need of the stage. */
interface Surroundings {
  readonly openInBrowser: OpenLink;
  /** Where the phones are real to the driver; without it they are virtual. */
  readonly lab?: PhoneLab;
}

/** The phone of the person whose card is on the table at first. Of the others nobody knows whom they are registered for. */
const OWN_PHONE = 'phone-1';

/** Lays out phones; a registered one has an app token as registration would have given it. */
export function createPhones(
  world: VirtualWorld,
  setting: Setting,
  operators: Operators,
  { openInBrowser, lab }: Surroundings,
): Phones {
  const taken: TakenPhone[] = [];
  const phones = new Map<string, Promise<PhoneHands>>();
  const ownerOf = (id: string): string | undefined => {
    const { id: persona, holder = persona } = loadPersona(setting.persona);
    return id === OWN_PHONE ? holder : undefined;
  };
  const create = async (id: string): Promise<PhoneHands> => {
    const registered = setting.given === 'registered' && {
      appToken: operators.broker.control.registerApp(id, ownerOf(id)),
    };
    const phone = createPhone(
      withClockOff(world, setting.phoneClockOffMs),
      {
        id,
        platform: lab?.platform ?? phonePlatformOf(setting.platform),
        app: setting.app,
        brokerOrigin: BROKER_ORIGIN,
        appLinkOrigin: operators.appLinkOrigin,
        openInBrowser,
        ...registered,
        // A registered app uses what its device has; what registration does with each lock is the scenario's.
        ...(lab && setting.given === 'registered' && { unlock: lab.unlock }),
        ...setting.phone,
      },
      await withDefects('phone', honestPhoneRules, setting.defects),
    );
    if (!lab) return createVirtualPhoneHands(world, phone);
    const lent = await lab.take(world, phone, {
      brokerOrigin: BROKER_ORIGIN,
      appLinkOrigin: operators.appLinkOrigin,
      ...registered,
      ...(setting.phone['unlock'] !== undefined && { lock: setting.phone['unlock'] as Unlock }),
    });
    taken.push(lent);
    return lent.hands;
  };
  return {
    get(name) {
      const phone = phones.get(name) ?? create(name);
      phones.set(name, phone);
      return phone;
    },
    async glance() {
      for (const lent of taken) await lent.glance?.();
    },
    unknown: () => taken.flatMap((lent) => lent.unknown()),
    async giveBack() {
      for (const lent of taken) await lent.giveBack();
    },
  };
}

/** The world as somebody sees it whose own clock is ahead; what is due after a while is due then all the same. */
function withClockOff(world: VirtualWorld, offMs: number): VirtualWorld {
  const now = (): number => world.clock.now() + offMs;
  return { ...world, clock: { ...world.clock, now, date: () => new Date(now()) } };
}
