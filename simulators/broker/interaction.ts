import type { Cancel } from '../world/clock.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { Items } from './items.ts';
import type { Plan } from './lies/lies.ts';

/** Whether the app is opened by a link on the phone itself, or by a code that another device shows. */
export type Way = 'same_device' | 'cross_device';

/** How far the app's part of a sign-in has come; the words of `app-contract.md`. */
export type SessionState =
  'awaiting_number' | 'ready' | 'proved' | 'consented' | 'approved' | 'returned' | 'cancelled' | 'page_closed' | 'over';

/** Why the app ended a sign-in. */
export type CancelReason = 'person' | 'pin_locked' | 'certificate' | 'card';

/** One sign-in, from the authorization request until the browser leaves for the service. */
export interface Interaction {
  readonly id: string;
  /** Value of the cookie of the browser that began it. */
  readonly browser: string;
  readonly request: AuthorizationRequest;
  readonly sessionState: string;
  /** What its service is to be lied to about. */
  /** What it is lied to about: planned by its browser, or brought along by the app that opened it. */
  plan: Plan | undefined;
  way: Way;
  invitation: Invitation | undefined;
  /** How many invitations were made. */
  invitations: number;
  session: Session | undefined;
  outcome: 'returned' | 'page_closed' | 'over' | undefined;
  /** What the number page must say about the last number. */
  notice: 'wrong' | 'malformed' | 'expired' | 'too-many' | undefined;
  /** The page that was last shown or told to be shown. */
  page: PageId | undefined;
  /** Rises whenever another page is to be shown. */
  version: number;
  /** How many times a page was served. */
  rendering: number;
  /** The newest rendering that was left. */
  leftRendering: number;
}

/** What opens the app for one sign-in: the ticket in a link or in a code. */
export interface Invitation {
  readonly ticket: string;
  /** Its place among those of its sign-in, from 1. */
  readonly nth: number;
  readonly way: Way;
  readonly interaction: Interaction;
  /** When it was first shown. */
  readonly shownAtMs: number;
  /** The session that it opened. */
  session: Session | undefined;
  /** Whether its time was over before anybody opened it. */
  lapsed: boolean;
  cancelLapse: Cancel | undefined;
}

/** What a person agrees to before an app is registered. */
export const AGREEMENTS = ['terms', 'privacy'] as const;

/** A registration that has begun: the app is about to have a card sign. */
export interface Registration {
  readonly id: string;
  /** What names the phone. */
  readonly phone: string;
  /** What the card must sign: 32 bytes, base64. */
  readonly challenge: string;
  readonly expiresAtMs: number;
}

/** A registered app on one phone. */
export interface App {
  /** What names the phone. */
  readonly name: string;
  /** Whose card it was registered with, if the broker was told. */
  readonly holder: string | undefined;
  /** What every sign-in that it opens is lied to about. */
  readonly plan: Plan | undefined;
}

/** The app's part of a sign-in. */
export interface Session {
  readonly id: string;
  readonly way: Way;
  readonly interaction: Interaction;
  /** What the card must sign: 32 bytes, base64. */
  readonly challenge: string;
  readonly returnTicket: string;
  app: App;
  state: SessionState;
  number: { readonly digits: string; readonly expiresAtMs: number; wrongTries: number } | undefined;
  proof: Proof | undefined;
  /** Items that stood on the consent screen; recorded when the person agreed. */
  shown: readonly string[] | undefined;
  cancelReason: CancelReason | undefined;
}

/** What a card has proved. */
export interface Proof {
  readonly sub: string;
  readonly items: Items;
  readonly atMs: number;
}

/** Stable ids of the pages of a sign-in, as in `data-page`. */
export type PageId =
  'open-app' | 'app-opened' | 'qr' | 'qr-expired' | 'number' | 'continue-on-phone' | 'done' | 'cancelled' | 'page-over';
