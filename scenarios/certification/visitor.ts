import type { Device, PageSeen, Picture } from '../hands.ts';
import type { CookieSeen, Visit } from './evidence.ts';
import type { Sign } from './sign.ts';

/** A browser of a sitting: with its own cookies, and everything that it asks for written down. */
export interface Visitor {
  readonly name: string;
  goes(url: string): Promise<void>;
  /** Opens an address in a new tab, and leaves what was in front for good. */
  goesInNewTab(url: string): Promise<void>;
  /** Opens an address in a tab beside what is in front, which stays as it is until one turns back. */
  goesBeside(url: string): Promise<void>;
  /** Turns back to the tab that was in front before one went beside it. */
  turnsBack(): Promise<void>;
  /** Presses a button or link by its label, or by a selector. */
  clicks(target: string): Promise<void>;
  fills(target: string, text: string): Promise<void>;
  /** What is in front, everything set off so far being done. */
  sees(): Promise<PageSeen>;
  /** Waits until the page in front has one of these signs; gives up when it has come to rest without. */
  awaits(signs: readonly Sign[]): Promise<void>;
  /** Waits for a page of the broker, by its stable id; undefined when it does not come. */
  awaitsPage(ids: readonly string[]): Promise<PageSeen | undefined>;
  shows(sign: Sign): Promise<boolean>;
  /** The code on the page, read as a camera does. */
  readsCode(): Promise<string>;
  /** How an address, such as that of the page in front, was answered last; 0 when it never was. */
  status(url: string): number;
  cookies(): Promise<readonly CookieSeen[]>;
  /** Puts cookies of another browser into this one. */
  takesCookies(cookies: readonly CookieSeen[]): Promise<void>;
  stored(): Promise<Readonly<Record<string, string>>>;
  visits(): readonly Visit[];
  /** Of every page that is open, the one in front first. */
  pictures(): Promise<readonly Picture[]>;
  close(): Promise<void>;
}

/** What a new visitor must know of its surroundings. */
export interface VisitorSetting {
  readonly name: string;
  readonly device: Device;
  /** Cookies that it has from the start, each at an origin. */
  readonly planted: readonly { readonly origin: string; readonly name: string; readonly value: string }[];
  /** Whether certificates that nobody signed are let pass. */
  readonly anyTls: boolean;
}

/** What opens browsers for sittings. */
export interface VisitorHands {
  readonly engine: 'in-process' | 'chromium';
  open(setting: VisitorSetting): Promise<Visitor>;
  close(): Promise<void>;
}
