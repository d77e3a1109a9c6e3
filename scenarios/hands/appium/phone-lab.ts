import type { DrivenOn } from '../../../reports/driven-on.ts';
import type { Unlock } from '../../../simulators/phone/options.ts';
import type { Phone } from '../../../simulators/phone/phone.ts';
import type { VirtualWorld, World } from '../../../simulators/world/world.ts';
import type { BrowserHands, BrowserSetting, PhoneHands } from '../../hands.ts';
import type { AppMode } from '../../phones/app-mode.ts';
import type { Driver } from './open-session.ts';

/** What may befall a phone in the middle of a test, none of it the app's doing. */
export const OUTAGES = [
  'cable-pulled',
  'adb-offline',
  'not-authorised',
  'adb-killed',
  'server-crashed',
  'appium-down',
  'phone-locked',
] as const;

/** One of them. */
export type Outage = (typeof OUTAGES)[number];

/** What an app outside of the world must be told, and what is told of it. */
export interface Around {
  /** The broker's origin in the world. */
  readonly brokerOrigin: string;
  /** The origin of the links that belong to the app. */
  readonly appLinkOrigin: string;
  /** Of a phone that is registered already. */
  readonly appToken?: string;
  /** How the phone has to be locked, where the scenario is about that. */
  readonly lock?: Unlock;
}

/** Hands on one phone of a world, and the way to give its device back. */
export interface TakenPhone {
  readonly hands: PhoneHands;
  /** Of an app outside of the world: looks at it, where it is in front, so that what it shows by itself is written down. */
  readonly glance?: () => Promise<void>;
  /** What the phone was asked for and did not know, since this was last asked: also while its session was opened. */
  unknown(): readonly string[];
  /** Lets an outage happen. */
  suffers(outage: Outage): Promise<void>;
  giveBack(): void | Promise<void>;
}

/** A phone that waits for a session which somebody else opens, as a test runner does. */
export interface ReadyPhone {
  /** Where its Appium listens on loopback. */
  readonly port: number;
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Lets the phone be taken, once the session is there. */
  adopt(driver: Driver): void;
}

/** The browser of the phones themselves, where it shows the services' pages. */
export interface OwnBrowser {
  /** What results call it: name, version, and what its pages are shown by where that is another; absent where none can be shown. */
  readonly name?: string;
  /** How its links reach the app, where the system does not give them to it. */
  readonly appLinks?: DrivenOn['appLinks'];
  /**
   * Opens it on the first phone of a world, which must have been taken.
   * @throws HarnessError `hands-engine-missing` saying why it cannot show pages of a world
   */
  open(world: VirtualWorld, setting: BrowserSetting): Promise<BrowserHands>;
}

/**
 * Phones of one platform below the real drivers. Devices and their sessions are kept from one scenario to the next; each
 * world gets one for as long as it lasts, with its own app on it: installed as before, its data that of the new world. One app a phone.
 */
export interface PhoneLab {
  readonly platform: 'android' | 'ios';
  readonly app: AppMode;
  /** Which map its app is found by. */
  readonly map: string;
  /** How its devices make sure of their owner. */
  readonly unlock: Unlock;
  /** What its results say of its phones. */
  readonly drivenOn: DrivenOn;
  /** Absent where pages are shown on this machine. */
  readonly browser?: OwnBrowser;
  take(world: World, phone: Phone, around: Around): Promise<TakenPhone>;
  /** One more phone, whose session is not opened here. */
  ready(): Promise<ReadyPhone>;
  /**
   * Notes what of ours the phones are reached by. The answer, asked later, is whether that has ended meanwhile: then it was
   * started again, and what was played counts for nothing.
   */
  readonly noteServers?: () => Promise<() => Promise<boolean>>;
  /** Takes its registration from the app, where a phone keeps one. */
  readonly reset?: () => Promise<void>;
  close(): Promise<void>;
}
