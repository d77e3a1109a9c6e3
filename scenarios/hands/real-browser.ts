import type { WorldProxy } from '../../simulators/world/proxy.ts';
import type { Send } from '../../simulators/world/wire.ts';
import type { Device, PageSeen } from '../hands.ts';
import type { WayBack } from './way-back.ts';

/** The system's say about a link that a page leads to. */
export interface AppLinks {
  isAppLink(href: string): boolean;
  appTakes(href: string): Promise<boolean>;
  /** Told of a link that the system gave to an app by itself. */
  appTook(): void;
}

/** One tab of a real browser, which knows which of the pages that were given to it is on show. */
export interface RealTab {
  readonly name: string;
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the page of this number, or a later one, is on show; false when patience ended first. */
  shows(arrival: number, patienceMs: number): Promise<boolean>;
  /** Undefined while the page is on its way to another. */
  see(): Promise<PageSeen | undefined>;
  /** Undefined while the page is on its way to another. */
  photograph(): Promise<Uint8Array | undefined>;
  /**
   * Presses the button or link of this name; what comes of it is not waited for. Throws where there is none.
   * @param links says which links belong to an app, and whether it takes one. Such a link is pressed without effect first:
   * Firefox and WebKit stop listening to pushes as soon as they set out for another page, even if they never get there
   */
  press(label: string, links: AppLinks): Promise<void>;
  fill(label: string, text: string): Promise<void>;
}

/** A real browser with its own cookies, as far as engines differ. */
export interface RealBrowser {
  /** Opens a tab; `lost` is told of its address when the browser shows a page of its own instead of what was asked for. */
  openTab(name: string, lost: (url: string) => void): Promise<RealTab>;
  /**
   * Of a phone's own browser: an app hands it an address, for a new tab. Nobody looks at it meanwhile: the driver may be
   * waiting for the app.
   */
  readonly handedOver?: (url: string) => Promise<void>;
  /** Of a phone that is not ours: apps open pages in it by themselves, each in a new tab. */
  readonly wayBack?: WayBack;
  setOnline(online: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A real engine that is running, and opens browsers that enter a world through a proxy. */
export interface RealEngine {
  /** Of one that reaches this computer by a way of its own; any other is told of a proxy on loopback. */
  readonly openProxy?: (send: Send) => Promise<WorldProxy>;
  open(proxy: string, device: Device): Promise<RealBrowser>;
  /** Of one that is far away: whether it is gone. */
  isLost?(): boolean;
  close(): Promise<void>;
}

/** How an engine is started. */
export interface LaunchOptions {
  readonly headed?: boolean;
  /** How long each action is held up, to be watched. */
  readonly slowMs?: number;
  /** A Selenium Grid that has it, in place of this machine. */
  readonly grid?: string;
  /** Whether Ctrl+C is left to whoever opened it. */
  readonly outlivesInterrupt?: boolean;
}
