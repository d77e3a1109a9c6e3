import type { CardInField } from '../simulators/world/wire.ts';

/** What kind of device a browser runs on; decides its viewport and what it calls itself. */
export type Device =
  | 'iphone'
  | 'iphone-in-desktop-view'
  | 'android-phone'
  | 'android-phone-in-desktop-view'
  | 'pc'
  | 'tablet'
  | 'tablet-in-desktop-view';

/** A page as a person sees it. */
export interface PageSeen {
  readonly tab: string;
  readonly url: string;
  /** The stable id of a page of ours (`data-page`); absent on other people's. */
  readonly page?: string;
  readonly title: string;
  readonly heading: string;
  /** Visible text, a line a block. */
  readonly text: readonly string[];
  readonly buttons: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly fields: readonly { readonly name: string; readonly label: string }[];
  readonly images: readonly string[];
}

/** A picture of a screen, for the report. */
export interface Picture {
  readonly type: 'image/png' | 'image/svg+xml' | 'text/html';
  readonly content: Uint8Array | string;
}

/** Hands on one browser with its own cookies. Acts on the front tab. */
export interface BrowserHands {
  readonly name: string;
  open(url: string): Promise<void>;
  openTab(url: string): Promise<void>;
  /** Brings a tab to the front: `tab-1` is the first. */
  turnTo(tab: string): Promise<void>;
  closeTab(): Promise<void>;
  reload(): Promise<void>;
  /** What is on the front tab now, everything set off so far being done. */
  look(): Promise<PageSeen>;
  /** Waits until the front tab shows the page with this id. */
  sees(page: string): Promise<PageSeen>;
  /** Presses the button or follows the link of this name. */
  press(label: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Photographs the page and reads the two-dimensional code on it. */
  readCode(): Promise<{ text: string; image: string }>;
  /** Takes the network away or gives it back. */
  setOnline(online: boolean): Promise<void>;
  picture(): Promise<Picture>;
  close(): Promise<void>;
}

/** What a new browser must know of its surroundings. */
export interface BrowserSetting {
  readonly name: string;
  readonly device: Device;
  /** Whether a link belongs to an app at all. */
  readonly isAppLink: (url: string) => boolean;
  /** The system's answer to a followed app link: true when an app took it. */
  readonly systemTakes: (url: string) => Promise<boolean>;
}

/** A phone's screen as a person sees it. */
export interface ScreenSeen {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  /** What can be touched: stable id, label, and whether it can be used now. */
  readonly elements: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly enabled: boolean;
  }[];
  /** The six digits, where they are shown. */
  readonly number?: string;
}

/** Hands on one phone. */
export interface PhoneHands {
  readonly name: string;
  readonly opensLink: (url: string) => Promise<boolean>;
  /** Scans a two-dimensional code with the phone’s camera; absent where the decoded link is opened in its place. */
  readonly scans?: (link: string) => Promise<void>;
  look(): Promise<ScreenSeen>;
  /** Presses the button or link of this label. */
  press(label: string): Promise<void>;
  /** Answers the device's own lock: face, finger or passcode. */
  unlock(): Promise<void>;
  /** Types into the one PIN field on the screen, in place of what stood there. */
  fillPin(text: string): Promise<void>;
  /** The same, and goes on. */
  typePin(digits: string): Promise<void>;
  /** Closes the screen or goes back: what a person does who wants to leave. */
  closeScreen(): Promise<void>;
  /** Waits until this screen is shown. */
  sees(screen: string): Promise<ScreenSeen>;
  holdCard(card: CardInField): Promise<void>;
  takeCardAway(): Promise<void>;
  kill(): Promise<void>;
  /** Opens an app by its icon; the one in front last when none is named. */
  launch(app?: 'guide' | 'mynaapp'): Promise<void>;
  /** Turns the screen off. */
  lock(): Promise<void>;
  /** Sets up another screen lock in the system's settings, and lets apps use it. */
  setLock(kind: 'face-id' | 'touch-id' | 'passcode' | 'biometric' | 'device-lock' | 'none'): Promise<void>;
  install(app: 'guide' | 'mynaapp'): Promise<void>;
  /** Takes an app away with all that it knew. */
  uninstall(app: 'guide' | 'mynaapp'): Promise<void>;
  setOnline(online: boolean): Promise<void>;
  picture(): Promise<Picture>;
}
