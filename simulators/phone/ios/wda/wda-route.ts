import type { Iphone } from '../iphone.ts';
import type { UiTree } from '../ui/ui-element.ts';
import type { ElementStore } from './element-store.ts';
import type { WdaSettings } from './wda-settings.ts';

/** A session with WebDriverAgent. */
export interface WdaSession {
  readonly id: string;
  /** The app under test, when one was named. */
  readonly bundleId: string | undefined;
  readonly elements: ElementStore;
  settings: WdaSettings;
  /** Ends it and begins another is one command: whether the app goes with it. */
  readonly endsApp: boolean;
}

/** What a command may use. */
export interface WdaCall {
  readonly iphone: Iphone;
  readonly session: WdaSession | undefined;
  /** Named parts of the path, such as `uuid`. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON that was sent; empty when none was. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The tree that a search begins in: the app's, or Springboard's when the session respects system alerts. */
  tree(): UiTree;
  /** Every tree that is there now. */
  trees(): UiTree[];
  startSession(session: Omit<WdaSession, 'id' | 'elements'>): WdaSession;
  endSession(): void;
}

/** One route: as WebDriverAgent's sources write it, whether it is there within a session, without one or both. */
export interface WdaRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly within: 'session' | 'no-session' | 'both';
  /** Gives the `value` of the answer. Throws `WdaFailure`. */
  answer(call: WdaCall): unknown;
}
