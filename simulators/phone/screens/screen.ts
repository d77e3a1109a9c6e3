import type { AppId } from '../app-identity.ts';
import type { FlowEvent } from '../flow.ts';
import type { Agreement, Memory, Pin } from '../memory.ts';
import type { Platform, Unlock } from '../options.ts';
import type { Item } from '../session.ts';

interface Labelled {
  /** Stable accessibility id, unique on its screen. */
  readonly id: string;
  readonly label: string;
}

/** What a button sets off: an event of the flow, another app, or something that stays on the screen. */
export type ButtonId = FlowEvent | `launch-${AppId}` | 'stay' | 'same-as-before';

/** Something to press. `role` says where it stands and how strong it looks. */
export interface Button extends Labelled {
  readonly kind: 'button';
  readonly id: ButtonId;
  readonly role: 'primary' | 'secondary' | 'corner' | 'icon';
  readonly enabled: boolean;
}

/** A place to type. What was typed is never part of a screen, only how much of it. */
export interface Field extends Labelled {
  readonly kind: 'field';
  readonly id: Pin;
  readonly enabled: boolean;
  readonly keyboard: 'digits' | 'alphanumerics';
  readonly minLength: number;
  readonly maxLength: number;
  /** How many characters stand in it. */
  readonly filled: number;
}

/** Something to agree to by a tick. */
export interface Checkbox extends Labelled {
  readonly kind: 'checkbox';
  readonly id: Agreement;
  readonly enabled: true;
  readonly checked: boolean;
}

/** A page of the service that opens in the browser. */
export interface Link extends Labelled {
  readonly kind: 'link';
  readonly enabled: boolean;
  readonly url: string;
}

/** Digits to be read by a person. */
export interface Digits extends Labelled {
  readonly kind: 'digits';
  readonly enabled: false;
  readonly text: string;
}

/** One of the items that the consent screen lists. */
export interface ListedItem extends Labelled {
  readonly id: Item;
}

/** Anything with an id on a screen. */
export type Element = Button | Checkbox | Field | Link | Digits;

/** A question that lies over a screen until it is answered. */
export interface Dialog {
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** What a person sees, without looks: the virtual phone, its pictures and the Appium skins all read this. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
  /** What went wrong, above everything else. */
  readonly message?: string;
  /** Of the PIN that the message speaks of. */
  readonly triesLeft?: number;
  /** What the consent screen says is given; present there even when it is nothing. */
  readonly items?: readonly ListedItem[];
  readonly picture?: 'card' | 'done' | 'warning' | 'waiting' | 'lock';
  readonly elements: readonly Element[];
  readonly overlay?: Dialog;
  /** Whether the system refuses screenshots of it, as it does where PINs are typed. */
  readonly secure: boolean;
}

/** What a screen is made from. */
export interface View {
  readonly platform: Platform;
  readonly unlock: Unlock;
  /** In the order in which they were installed. */
  readonly apps: readonly AppId[];
  /** The name of the one in front; `undefined`: no app is installed. */
  readonly appName: string | undefined;
  readonly memory: Memory;
}

/** Makes the screen of a state. */
export type MakeScreen = (view: View) => Screen;
